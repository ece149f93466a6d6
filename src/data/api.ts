import { parseConfig, type AppConfig } from '#contract/config.ts';
import { DataError } from './errors.ts';
import { fetchText } from './fetch-text.ts';

/** Where the app and its API live. */
export interface Api {
  /** Absolute address of the app's own folder, ending in `/`. */
  readonly appRoot: string;
  /**
   * The configuration, read once. It rejects with a DataError (kind `config` when the file is missing or broken);
   * whoever asks after that has it read again, so that «try again» can help.
   */
  readonly config: Promise<AppConfig>;
}

/** Starts reading `config.json` beside the app. */
export function createApi(appRoot: string): Api {
  const url = new URL('config.json', appRoot).href;
  let reading: Promise<AppConfig> | null = null;
  const read = () => {
    const config = readConfig(url);
    // Every query reports the failure in its own place; here it only must not count as unhandled.
    config.catch(() => {
      reading = null;
    });
    return config;
  };
  reading = read();
  return {
    appRoot,
    get config() {
      return (reading ??= read());
    },
  };
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

/** Absolute address of the API's folder, ending in `/`, as configured. */
export async function apiAddress(api: Api): Promise<string> {
  const { apiBase } = await api.config;
  return new URL(apiBase.endsWith('/') ? apiBase : `${apiBase}/`, api.appRoot).href;
}

/** Address of a resource of an edition (`null`: the current one) inside the API's folder. */
export function resourcePath(edition: string | null, resource: string): string {
  return (edition === null ? '' : `editions/${encodeURIComponent(edition)}/`) + resource;
}

/** Absolute address of a resource of an edition (`null`: the current one). */
export async function resourceUrl(api: Api, edition: string | null, resource: string): Promise<string> {
  return new URL(resourcePath(edition, resource), await apiAddress(api)).href;
}
