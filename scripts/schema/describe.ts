import type { Described, ShapeWords } from './words/types.ts';

/** A part of a JSON Schema. */
export type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The description in Vietnamese, which every tool shows, and the English beside it. */
export function describedAs([vi, en]: Described): Node {
  return { description: vi, 'x-description-en': en };
}

function withWords(node: Node, path: string, fields: Readonly<Record<string, Described>>): Node {
  const { properties } = node;
  if (isNode(properties)) {
    const named = Object.entries(properties).map(([name, property]) => {
      const at = path === '' ? name : `${path}.${name}`;
      const words = fields[at];
      if (!words) throw new Error(`The field ${at} has no words`);
      return [name, { ...describedAs(words), ...withWords(property as Node, at, fields) }];
    });
    return { ...node, properties: Object.fromEntries(named) };
  }
  const { anyOf } = node;
  // An object that may be null.
  if (Array.isArray(anyOf)) return { ...node, anyOf: anyOf.map((each) => withWords(each, path, fields)) };
  return node;
}

/** A schema with what it is and what each of its fields is. @throws when a field has no words */
export function describe(node: Node, { what, fields = {} }: ShapeWords): Node {
  return { ...describedAs(what), ...withWords(node, '', fields) };
}
