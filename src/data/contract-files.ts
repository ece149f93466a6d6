import { apiAddress, type Api } from './api.ts';
import { DataError } from './errors.ts';
import { fetchText } from './fetch-text.ts';

/** The documents that describe the API, below the folder that holds the API's version (`api/`). */
export const contractFiles = [
  'openapi.json',
  'schema/v1/catalogue.json',
  'schema/v1/indicator.json',
  'schema/v1/programmes.json',
  'schema/v1/editions.json',
  'schema/v1/units.json',
] as const;

export type ContractFile = (typeof contractFiles)[number];

/** A document of the API and where it was found. */
export interface ContractDocument {
  readonly text: string;
  readonly url: string;
  /** `api`: beside the configured API. `site`: that host has none, so it is the one that this site was built with. */
  readonly origin: 'api' | 'site';
}

/** Address of a document beside the API. */
export async function contractFileUrl(api: Api, file: ContractFile): Promise<string> {
  return new URL(`../${file}`, await apiAddress(api)).href;
}

/**
 * A document of the API: the one beside the API, or else the one that the site was built with.
 * @throws DataError when neither can be had; an AbortError once aborted
 */
export async function fetchContractFile(
  api: Api,
  file: ContractFile,
  signal: AbortSignal,
): Promise<ContractDocument> {
  const url = await contractFileUrl(api, file);
  const own = new URL(`api/${file}`, api.appRoot).href;
  try {
    return { text: await fetchJsonText(url, signal), url, origin: 'api' };
  } catch (error) {
    if (signal.aborted || own === url) throw error;
    return { text: await fetchJsonText(own, signal), url: own, origin: 'site' };
  }
}

async function fetchJsonText(url: string, signal: AbortSignal): Promise<string> {
  const { text } = await fetchText(url, signal);
  try {
    JSON.parse(text);
  } catch {
    throw new DataError({ kind: 'not-json', url });
  }
  return text;
}
