import type { Location } from 'react-router';

/**
 * Which opening of the composer an address belongs to. While one deck is edited its address changes all the time and
 * the opening stays; a link, the back key or a chosen file is another one, and starts from its address.
 */
export function openedState({ key, state }: Pick<Location, 'key' | 'state'>): string {
  const opened: unknown =
    typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return typeof opened === 'string' ? opened : key;
}
