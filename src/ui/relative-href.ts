/**
 * Address of `to` (from the app's root, beginning with `/`) relative to the page at `from`.
 * Relative addresses are the same under any sub-path, with scripts or without, so one build serves all.
 */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').filter(Boolean).length;
  const target = to.replace(/^\//, '');
  return `${depth === 0 ? './' : '../'.repeat(depth)}${target}`;
}

/** Parts of the state that follow the reader from page to page. */
const carried = ['ky', 'ngon-ngu', 'mocks'];

/** `to` with the edition and language of the present address, unless it names its own; empty takes one off. */
export function carryState(to: string, search: string): string {
  const [address = '/', part] = to.split('#');
  const [path = '/', ownQuery = ''] = address.split('?');
  const hash = part === undefined ? '' : `#${part}`;
  const own = new URLSearchParams(ownQuery);
  const current = new URLSearchParams(search);
  for (const key of carried) {
    const value = current.get(key);
    if (value !== null && !own.has(key)) own.set(key, value);
    if (own.get(key) === '') own.delete(key);
  }
  const query = own.toString();
  return `${path}${query && `?${query}`}${hash}`;
}
