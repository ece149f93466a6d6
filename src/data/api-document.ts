import { queryOptions } from '@tanstack/react-query';
import { parseApiDocument, type ApiDocument } from '#contract/api-document.ts';
import { parseSchemaDocument, type SchemaShape } from '#contract/schema-document.ts';
import type { Api } from './api.ts';
import { contractFiles, fetchContractFile, type ContractDocument } from './contract-files.ts';
import { DataError } from './errors.ts';

export type { ApiDocument, ApiResource } from '#contract/api-document.ts';
export type { FieldType, SchemaField, SchemaShape } from '#contract/schema-document.ts';

/** The API as its own documents describe it. */
export interface ApiDescription {
  readonly document: ApiDocument;
  /** Where the OpenAPI document was found. */
  readonly url: string;
  readonly origin: ContractDocument['origin'];
  /** By name: `catalogue`, `indicator`, … */
  readonly resources: ReadonlyMap<string, SchemaShape>;
  /** Every shape that some resource uses, each once. */
  readonly shapes: readonly SchemaShape[];
}

function understood<T>(parsed: T | null, { url }: ContractDocument): T {
  if (parsed === null) throw new DataError({ kind: 'not-json', url });
  return parsed;
}

async function describeApi(api: Api, signal: AbortSignal): Promise<ApiDescription> {
  const [openApi, ...schemaFiles] = await Promise.all([
    fetchContractFile(api, 'openapi.json', signal),
    ...contractFiles
      .filter((file) => file !== 'openapi.json')
      .map((file) => fetchContractFile(api, file, signal)),
  ]);
  const document = understood(parseApiDocument(openApi.text), openApi);
  const schemas = schemaFiles.map((file) => understood(parseSchemaDocument(file.text), file));
  const shapes = new Map(schemas.flatMap((schema) => schema.shapes).map((shape) => [shape.name, shape]));
  return {
    document,
    url: openApi.url,
    origin: openApi.origin,
    resources: new Map(schemas.map(({ resource }) => [resource.name, resource])),
    shapes: [...shapes.values()],
  };
}

/** The OpenAPI document and the JSON Schemas of the API; asked for once, for they change only with a release. */
export function apiDescriptionQuery(api: Api) {
  return queryOptions<ApiDescription>({
    queryKey: ['api-description'],
    queryFn: ({ signal }) => describeApi(api, signal),
    meta: { frozen: true },
  });
}
