/** What the server does with an address; decided from the address and the list of files alone. */
export type Route =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'notFoundPage'; readonly depth: number }
  | { readonly kind: 'missingFile' };

/** Pages of records that may be newer than the build: the client fetches the record and says what it found. */
const clientPages = [/^chi-so\/[^/]+\/(?:don-vi\/)?$/, /^tru-cot\/[^/]+\/$/];

/** Widgets of records that may be newer than the build; the pages have an entry of their own. */
const widgetPages = /^nhung\/(?:chi-so|tru-cot|so-sanh)\/[^/]+\/$/;
const widgetShell = '_shell/nhung/index.html';

const depthOf = (path: string): number => path.split('/').length - 1;

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Finds the file for an address.
 * @param path decoded address inside the base, without the leading slash.
 * @param query with its `?`, or empty; a redirect keeps it.
 * @param exists whether a file, named relative to the root, is there.
 */
export function routeOf(path: string, query: string, exists: (file: string) => boolean): Route {
  if (path.startsWith('_shell/')) return { kind: 'missingFile' };
  const isDirectory = path === '' || path.endsWith('/');
  if (!isDirectory && exists(path)) return { kind: 'file', file: path };
  if (path.startsWith('api/') || path.startsWith('assets/')) return { kind: 'missingFile' };
  const page = isDirectory ? path : `${path}/`;
  const isWidget = widgetPages.test(page);
  const shell = isWidget ? widgetShell : `_shell/${depthOf(page)}/index.html`;
  const isPage = exists(`${page}index.html`);
  if (!isPage && lastSegment(path).includes('.')) return { kind: 'missingFile' };
  if (isPage || ((isWidget || clientPages.some((pattern) => pattern.test(page))) && exists(shell))) {
    if (isDirectory) return { kind: 'file', file: isPage ? `${page}index.html` : shell };
    // Links inside the page are relative to its own directory: without the slash they would miss.
    return { kind: 'redirect', location: `./${encodeURIComponent(lastSegment(path))}/${query}` };
  }
  return { kind: 'notFoundPage', depth: depthOf(path) };
}
