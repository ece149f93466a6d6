import type { Location } from 'react-router';

/**
 * Which opening of the composer an address belongs to. While one deck is edited its address changes all the time and
 * the opening stays; a link, the back key or a chosen file is another one, and starts from its address.
 */
export function openedState(location: Pick<Location, 'key' | 'state'>): string {
  return writtenBy(location) ?? location.key;
}

/** The opening that wrote an address; null: it came from elsewhere. */
export function writtenBy({ state }: Pick<Location, 'state'>): string | null {
  const opened: unknown =
    typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return typeof opened === 'string' ? opened : null;
}
