import { assert } from 'valibot';
import { resourceSchemas } from '#contract/schemas.ts';
import type { WireCatalogue, WireEditions, WireIndicatorDetail, WireProgrammes } from '#contract/schemas.ts';
import type { WireIndicator } from '#contract/records/indicator.ts';
import type { Resource } from './resource.ts';

/** Reads the text of a published file, relative to `public/`; null when there is no such file. */
export type ReadFile = (path: string) => Promise<string | null>;

/**
 * What a scenario changes in the resources of the current edition. The result goes over the wire as it is, good or
 * bad. Frozen editions stay as they were published.
 */
export interface Edits {
  readonly catalogue?: (published: WireCatalogue) => unknown;
  readonly indicator?: (published: WireIndicatorDetail, inCatalogue: WireIndicator) => unknown;
  readonly programmes?: (published: WireProgrammes) => unknown;
  readonly editions?: (published: WireEditions) => unknown;
}

/** A published resource after a scenario's edits; null when it is not published. @throws when it breaks the contract */
export async function edited(resource: Resource, readFile: ReadFile, edits: Edits): Promise<unknown> {
  const json = await readJson(resource.path, readFile);
  if (json === null || resource.edition !== null) return json;
  switch (resource.kind) {
    case 'catalogue':
      assert(resourceSchemas.catalogue, json);
      return edits.catalogue ? edits.catalogue(json) : json;
    case 'indicator':
      assert(resourceSchemas.indicator, json);
      return edits.indicator ? edits.indicator(json, await catalogueRecord(json.id, readFile)) : json;
    case 'programmes':
      assert(resourceSchemas.programmes, json);
      return edits.programmes ? edits.programmes(json) : json;
    case 'editions':
      assert(resourceSchemas.editions, json);
      return edits.editions ? edits.editions(json) : json;
    case 'other':
      return json;
  }
}

async function readJson(path: string, readFile: ReadFile): Promise<unknown> {
  const text = await readFile(`api/v1/${path}`);
  return text === null ? null : JSON.parse(text);
}

async function catalogueRecord(id: string, readFile: ReadFile): Promise<WireIndicator> {
  const json = await readJson('catalogue.json', readFile);
  assert(resourceSchemas.catalogue, json);
  const found = json.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`The published catalogue has no indicator ${id}`);
  return found;
}
