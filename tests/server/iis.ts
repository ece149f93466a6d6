import { readFileSync } from 'node:fs';
import { parseXml } from '../../scripts/office/xml.ts';

/**
 * What IIS makes of docs/servers/web.config, as far as the sample uses it: URL Rewrite's rules in their order, its
 * conditions, and headers set by outbound rules. IIS itself runs on Windows only.
 */
const config = parseXml(readFileSync('docs/servers/web.config', 'utf8'));

const attribute = (element: Element | null, name: string): string => element?.getAttribute(name) ?? '';

/** What a rule's inputs stand for. */
type Variables = {
  readonly method: string;
  /** Path and query as they were asked, with the leading slash. */
  readonly uri: string;
  readonly status: number;
  /** Path inside the site, without the leading slash. */
  readonly path: string;
  readonly exists: (file: string) => boolean;
};

function holds(condition: Element, { method, uri, status, path, exists }: Variables): boolean {
  const input = attribute(condition, 'input');
  if (attribute(condition, 'matchType') === 'IsFile') {
    const file = input.replace('{REQUEST_FILENAME}', path).replaceAll('\\', '/').replaceAll('//', '/');
    return exists(file.replace(/^\//, ''));
  }
  const values: Readonly<Record<string, string>> = {
    '{REQUEST_METHOD}': method,
    '{REQUEST_URI}': uri,
    '{RESPONSE_STATUS}': String(status),
  };
  const value = values[input];
  if (value === undefined) throw new Error(`web.config: ${input} is not known here`);
  // URL Rewrite pays no attention to capitals.
  return (
    new RegExp(attribute(condition, 'pattern'), 'i').test(value) !==
    (attribute(condition, 'negate') === 'true')
  );
}

function allHold(rule: Element, variables: Variables): boolean {
  return [...rule.querySelectorAll('conditions > add')].every((condition) => holds(condition, variables));
}

/** What IIS does with a request: where it goes, or the file or status that answers it. */
export type IisRoute =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'file'; readonly file: string };

/**
 * @param path inside the site, without the leading slash and without the query.
 * @param exists whether a file is there.
 */
export function iisRoute(path: string, exists: (file: string) => boolean, method = 'GET'): IisRoute {
  const variables: Variables = { method, uri: `/${path}`, status: 200, path, exists };
  for (const rule of config.querySelectorAll('rewrite > rules > rule')) {
    const match = new RegExp(attribute(rule.querySelector('match'), 'url'), 'i').exec(path);
    if (!match || !allHold(rule, variables)) continue;
    const action = rule.querySelector('action');
    const url = attribute(action, 'url').replaceAll(
      /\{R:(\d)\}/g,
      (_all, group) => match[Number(group)] ?? '',
    );
    const type = attribute(action, 'type');
    if (type === 'CustomResponse') return { kind: 'status', status: Number(attribute(action, 'statusCode')) };
    return type === 'Redirect'
      ? { kind: 'redirect', to: url }
      : { kind: 'file', file: type === 'None' ? path : url };
  }
  throw new Error(`web.config: no rule for ${path}`);
}

/**
 * Headers that IIS sends, with lower-case names.
 * @param uri path and query as they were asked, with the leading slash.
 */
export function iisHeaders(uri: string, status = 200, method = 'GET'): Readonly<Record<string, string>> {
  const variables: Variables = { method, uri, status, path: '', exists: () => false };
  const headers = new Map(
    [...config.querySelectorAll('customHeaders > add')].map((header) => [
      attribute(header, 'name').toLowerCase(),
      attribute(header, 'value'),
    ]),
  );
  for (const rule of config.querySelectorAll('outboundRules > rule')) {
    const needed = attribute(rule, 'preCondition');
    const before = config.querySelectorAll(`preCondition[name="${needed}"] > add`);
    if (needed !== '' && before.length === 0) throw new Error(`web.config: no preCondition ${needed}`);
    if (![...before].every((condition) => holds(condition, variables)) || !allHold(rule, variables)) continue;
    const name = attribute(rule.querySelector('match'), 'serverVariable').replace(/^RESPONSE_/, '');
    headers.set(name.replaceAll('_', '-').toLowerCase(), attribute(rule.querySelector('action'), 'value'));
  }
  return Object.fromEntries(headers);
}

/** Types of files that IIS is told of: ending → type. */
export const iisTypes: ReadonlyMap<string, string> = new Map(
  [...config.querySelectorAll('staticContent > mimeMap')].map((map) => [
    attribute(map, 'fileExtension'),
    attribute(map, 'mimeType'),
  ]),
);
