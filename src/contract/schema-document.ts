import type { Text } from '#domain/model/text.ts';
import { at, parseJson, stringAt, textIn } from './api-document.ts';
import { isRecord } from './json.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What may stand in a field. */
export interface FieldType {
  /** A shape by its name, or one of JSON's own kinds. */
  readonly name: { readonly shape: string } | { readonly json: string };
  readonly list: boolean;
  readonly nullable: boolean;
  /** Words that it may hold; empty when free. */
  readonly vocabulary: readonly string[];
}

export interface SchemaField {
  /** From the record: `method.scope`. */
  readonly path: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly what: Text;
}

/** A named kind of record (`Observation`), or of value (`Period`): then it has no fields. */
export interface SchemaShape {
  readonly name: string;
  readonly what: Text;
  readonly type: FieldType;
  readonly fields: readonly SchemaField[];
}

/** One JSON Schema file: the resource itself and the shapes that it is made of. */
export interface SchemaDocument {
  readonly resource: SchemaShape;
  readonly shapes: readonly SchemaShape[];
}

function shapeName(raw: unknown): string | null {
  return /^#\/\$defs\/(\w+)$/.exec(stringAt(raw, '$ref') ?? '')?.[1] ?? null;
}

/** The alternative that is not null, when there is one besides null. */
function withoutNull(raw: Raw): { readonly part: unknown; readonly nullable: boolean } {
  const choices = raw['anyOf'];
  if (!Array.isArray(choices)) return { part: raw, nullable: false };
  const part: unknown = choices.find((each) => stringAt(each, 'type') !== 'null');
  return { part, nullable: choices.some((each) => stringAt(each, 'type') === 'null') };
}

function fieldType(raw: unknown): FieldType {
  const { part, nullable } = isRecord(raw) ? withoutNull(raw) : { part: raw, nullable: false };
  const items = at(part, 'items');
  if (stringAt(part, 'type') === 'array' && items !== undefined) {
    return { ...fieldType(items), list: true, nullable };
  }
  const shape = shapeName(part);
  const words = at(part, 'enum');
  return {
    name: shape === null ? { json: stringAt(part, 'type') ?? 'any' } : { shape },
    list: false,
    nullable,
    vocabulary: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
  };
}

function fieldsOf(raw: unknown, before: string): readonly SchemaField[] {
  const properties = at(raw, 'properties');
  const required = at(raw, 'required');
  if (!isRecord(properties)) return [];
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = before + name;
    const inner = isRecord(property) ? withoutNull(property).part : property;
    const field: SchemaField = {
      path,
      type: fieldType(property),
      required: Array.isArray(required) && required.includes(name),
      what: textIn(property, 'description'),
    };
    return [field, ...fieldsOf(inner, `${path}.`)];
  });
}

function shapeOf(name: string, raw: unknown): SchemaShape {
  return { name, what: textIn(raw, 'description'), type: fieldType(raw), fields: fieldsOf(raw, '') };
}

/** Reads one of the API's JSON Schema files; null when the text is none. Never throws. */
export function parseSchemaDocument(text: string): SchemaDocument | null {
  const root = parseJson(text);
  if (!isRecord(root) || !isRecord(root['properties'])) return null;
  const shapes = isRecord(root['$defs']) ? Object.entries(root['$defs']) : [];
  return {
    resource: shapeOf(stringAt(root, 'title') ?? '', root),
    shapes: shapes.map(([name, raw]) => shapeOf(name, raw)),
  };
}
