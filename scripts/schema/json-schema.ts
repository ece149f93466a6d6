import { toJsonSchema } from '@valibot/to-json-schema';
import { resourceSchemas } from '../../src/contract/schemas.ts';
import { describe, type Node } from './describe.ts';
import { shapes, type ShapeName } from './shapes.ts';
import { resourceWords, shapeWords } from './words/index.ts';

const shapeNames = Object.keys(shapes) as ShapeName[];

/** Names of the shapes that a part of a schema refers to. */
function references(part: unknown): readonly string[] {
  return [...JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name = '']) => name);
}

/** Those shapes that are used from the root, directly or through another, in the order of `shapes`. */
function usedShapes(root: Node, all: Readonly<Record<string, Node>>): Readonly<Record<string, Node>> {
  const used = new Set<string>();
  const visit = (part: unknown) => {
    for (const name of references(part)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(all[name]);
    }
  };
  visit(root);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

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
        definitions: shapes,
      });
      const { $schema, $defs = {}, ...rest } = schema;
      const defs = Object.fromEntries(
        shapeNames.map((shape) => [shape, describe($defs[shape] as Node, shapeWords[shape])]),
      );
      const root = describe(rest as Node, resourceWords[name]);
      const file = { $schema, $id: `${name}.json`, title: name, ...root, $defs: usedShapes(root, defs) };
      return [`public/api/schema/v1/${name}.json`, `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}
