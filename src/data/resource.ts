import type { ContractResult } from '#contract/result.ts';
import { resourceUrl, type Api } from './api.ts';
import { DataError } from './errors.ts';
import { fetchText } from './fetch-text.ts';

/** A validated resource and where it came from. */
export interface Loaded<T> {
  readonly value: T;
  /** `snapshot`: built into the page; `api`: fetched. */
  readonly origin: 'snapshot' | 'api';
  /** The text it was read from; equal text is never read twice. */
  readonly text: string;
}

export type Reader<T> = (
  text: string,
  contentType: string | null,
) => ContractResult<T> | Promise<ContractResult<T>>;

/**
 * Fetches and validates one resource. When the text has not changed since `previous`, that very
 * object is returned, so that nothing on the screen renders again.
 * @param read a promise where the resource is checked against another one: both are fetched side by side
 * @throws DataError of any kind
 */
export async function loadResource<T>(
  api: Api,
  edition: string | null,
  resource: string,
  read: Reader<T> | Promise<Reader<T>>,
  previous: Loaded<T> | undefined,
  signal: AbortSignal,
): Promise<Loaded<T>> {
  const url = await resourceUrl(api, edition, resource);
  const raw = await fetchText(url, signal);
  if (previous && previous.text === raw.text) return asFetched(previous);
  return fetched(raw.text, raw.contentType, await read, url);
}

/** A resource that the API gave, as query data. @throws DataError when it cannot be read */
export async function fetched<T>(
  text: string,
  contentType: string | null,
  read: Reader<T>,
  url = 'api',
): Promise<Loaded<T>> {
  return { value: unwrap(await read(text, contentType), url), origin: 'api', text };
}

/** A resource built into the page, as query data. @throws DataError when it cannot be read */
export async function fromSnapshot<T>(text: string, read: Reader<T>): Promise<Loaded<T>> {
  return { value: unwrap(await read(text, null), 'snapshot'), origin: 'snapshot', text };
}

function asFetched<T>(loaded: Loaded<T>): Loaded<T> {
  return loaded.origin === 'api' ? loaded : { ...loaded, origin: 'api' };
}

function unwrap<T>(result: ContractResult<T>, url: string): T {
  if (result.ok) return result.value;
  const kind =
    result.kind === 'wrong-version' ? 'wrong-version' : result.kind === 'invalid' ? 'invalid' : 'not-json';
  throw new DataError({ kind, url, detail: result.message });
}
