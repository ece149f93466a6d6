import { toJsonSchema } from '@valibot/to-json-schema';
import { resourceSchemas } from '../../src/contract/schemas.ts';

/** What each resource is, for people who read the schema files. */
const descriptions: Readonly<Record<keyof typeof resourceSchemas, string>> = {
  catalogue: 'Edition, area, pillars, agencies, sources and every indicator with its newest figures',
  indicator: 'Full history, comparator series, breakdowns, events and revisions of one indicator',
  programmes: 'Programmes, milestones, platforms, commendations and bottlenecks',
  editions: 'The list of frozen editions and where each lives',
  units: 'Administrative units with validity dates and predecessors',
};

/** JSON Schema files (draft 2020-12) made from the schemas that the app itself reads with: path → text. */
export function jsonSchemaFiles(): Map<string, string> {
  const names = Object.keys(resourceSchemas) as (keyof typeof resourceSchemas)[];
  return new Map(
    names.map((name) => {
      const schema = toJsonSchema(resourceSchemas[name], {
        target: 'draft-2020-12',
        typeMode: 'input',
        // Rules that JSON Schema cannot say (real days, cross-references) are the contract's own.
        errorMode: 'ignore',
      });
      const { $schema, ...rest } = schema;
      const file = { $schema, $id: `${name}.json`, title: name, description: descriptions[name], ...rest };
      return [`public/api/schema/v1/${name}.json`, `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}
