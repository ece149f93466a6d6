/** The part of the address that makes a deck turn by itself: `?tu-dong=20`. */
export const wallParam = 'tu-dong';

const shortest = 5;
const longest = 600;
const usual = 20;

/**
 * Seconds that each slide stays on a wall, 5–600; 20 where the address says it in another way.
 * @param asked value of `?tu-dong=`; null where it is absent
 * @returns null for a deck that somebody leads through
 */
export function wallSeconds(asked: string | null): number | null {
  if (asked === null) return null;
  const seconds = /^\d{1,3}$/.test(asked) ? Number(asked) : usual;
  return seconds >= shortest && seconds <= longest ? seconds : usual;
}
