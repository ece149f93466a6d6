import { parseConfig, type AppConfig } from '#contract/config.ts';
import { DataError } from './errors.ts';
import { fetchText } from './fetch-text.ts';

/** Where the app and its API live; known at start, once. */
export interface Api {
  /** Absolute address of the app's own folder, ending in `/`. */
  readonly appRoot: string;
  /** The configuration; rejects with a DataError of kind `config` when it is missing or broken. */
  readonly config: Promise<AppConfig>;
}

/** Starts reading `config.json` beside the app. */
export function createApi(appRoot: string): Api {
  const config = readConfig(new URL('config.json', appRoot).href);
  // Every query reports the failure in its own place; here it only must not count as unhandled.
  config.catch(() => undefined);
  return { appRoot, config };
}

async function readConfig(url: string): Promise<AppConfig> {
  let text: string;
  try {
    ({ text } = await fetchText(url));
  } catch (error) {
    const status = error instanceof DataError && error.kind === 'http' ? ` (HTTP ${error.status})` : '';
    throw error instanceof DataError && error.kind !== 'http'
      ? error
      : new DataError({ kind: 'config', url, detail: `không đọc được tệp config.json${status}` });
  }
  const result = parseConfig(text);
  if (!result.ok) throw new DataError({ kind: 'config', url, detail: result.message });
  return result.value;
}

/** Absolute address of a resource of an edition (`null`: the current one). */
export async function resourceUrl(api: Api, edition: string | null, resource: string): Promise<string> {
  const { apiBase } = await api.config;
  const base = new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, api.appRoot);
  const folder = edition === null ? '' : `editions/${encodeURIComponent(edition)}/`;
  return new URL(folder + resource, base).href;
}
