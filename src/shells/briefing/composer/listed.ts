/** The most names that one sentence lists. */
const mostNames = 8;

/** Names for a sentence; a long list is cut with «…». */
export function listed(names: readonly string[]): string {
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
}
