import type { Text } from '#domain/model/text.ts';
import { isRecord } from './json.ts';

type Raw = Readonly<Record<string, unknown>>;

/** One resource of the API, as its OpenAPI document describes it. */
export interface ApiResource {
  /** With places: `/indicators/{id}.json`. */
  readonly path: string;
  readonly summary: Text;
  readonly description: Text;
  /** Name of its schema, e.g. `catalogue`; null when none is named. */
  readonly schema: string | null;
  /** What `Cache-Control` it is served with. */
  readonly cache: string | null;
  readonly answers: readonly { readonly status: string; readonly text: Text }[];
}

export interface ApiDocument {
  readonly title: string;
  readonly version: string;
  readonly description: Text;
  readonly resources: readonly ApiResource[];
}

const empty: Text = { vi: '', en: null };

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);
}

function textIn(raw: unknown, key: string): Text {
  const vi = at(raw, key);
  const en = at(raw, `x-${key}-en`);
  return typeof vi === 'string' ? { vi, en: typeof en === 'string' ? en : null } : empty;
}

function stringAt(raw: unknown, ...path: readonly string[]): string | null {
  const found = at(raw, ...path);
  return typeof found === 'string' ? found : null;
}

function resource(path: string, get: Raw): ApiResource {
  const answers = at(get, 'responses');
  const ok = at(answers, '200');
  const reference = stringAt(ok, 'content', 'application/json', 'schema', '$ref');
  return {
    path,
    summary: textIn(get, 'summary'),
    description: textIn(get, 'description'),
    schema: reference === null ? null : (/([\w-]+)\.json$/.exec(reference)?.[1] ?? null),
    cache: stringAt(ok, 'headers', 'Cache-Control', 'example'),
    answers: Object.entries(isRecord(answers) ? answers : {}).map(([status, answer]) => ({
      status,
      text: textIn(answer, 'description'),
    })),
  };
}

/** Reads an OpenAPI document; what is not as expected is left out. Null when the text is none. Never throws. */
export function parseApiDocument(text: string): ApiDocument | null {
  const root = parseJson(text);
  const paths = at(root, 'paths');
  if (!isRecord(paths)) return null;
  return {
    title: stringAt(root, 'info', 'title') ?? '',
    version: stringAt(root, 'info', 'version') ?? '',
    description: textIn(at(root, 'info'), 'description'),
    resources: Object.entries(paths).flatMap(([path, item]) => {
      const get = at(item, 'get');
      return isRecord(get) ? [resource(path, get)] : [];
    }),
  };
}

/** JSON, or undefined for a text that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export { at, stringAt, textIn };
