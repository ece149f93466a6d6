/** Which resource of the API an address names. */
export interface Resource {
  readonly kind: 'catalogue' | 'indicator' | 'programmes' | 'editions' | 'other';
  /** Frozen edition, or null for the current one. */
  readonly edition: string | null;
  /** Indicator, for kind `indicator`. */
  readonly id: string | null;
  /** Relative to the API's address: `editions/2023-07/catalogue.json`. */
  readonly path: string;
}

const form = /^(?:editions\/([^/]+)\/)?(?:(catalogue|programmes|editions)|indicators\/([^/]+))\.json$/;

/** Reads `…/api/v1/editions/2023-07/indicators/x.json`, whatever stands before `api/v1/`. */
export function resourceOf(url: string): Resource {
  const { pathname } = new URL(url);
  const path = decodeURIComponent(pathname.slice(pathname.lastIndexOf('/api/v1/') + '/api/v1/'.length));
  const [, edition = null, name, id = null] = form.exec(path) ?? [];
  const kind = id === null ? kindOf(name) : 'indicator';
  return { kind, edition, id, path };
}

function kindOf(name: string | undefined): Resource['kind'] {
  return name === 'catalogue' || name === 'programmes' || name === 'editions' ? name : 'other';
}
