import { useEffect, useState } from 'react';

/** How long a person who takes over has the slide to themselves after the last key or tap, ms. */
const forMs = 60_000;

/** Marks the controls of the rotation itself: to press them is not to take over. */
export const wallControl = { 'data-wall-control': '' } as const;

function isOwn(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('[data-wall-control]')) return true;
  return event instanceof KeyboardEvent && event.key.toLowerCase() === 'k';
}

/**
 * Whether somebody leads through a wall's slides at the moment, by keys or taps, and how to end that. A pointer that
 * merely moves is no person: tables are knocked against.
 */
export function useTakenOver(on: boolean): readonly [boolean, () => void] {
  const [touchedAt, setTouchedAt] = useState<number | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    const touch = (event: Event) => {
      if (!isOwn(event)) setTouchedAt(event.timeStamp);
    };
    window.addEventListener('keydown', touch, true);
    window.addEventListener('pointerdown', touch, true);
    return () => {
      window.removeEventListener('keydown', touch, true);
      window.removeEventListener('pointerdown', touch, true);
    };
  }, [on]);
  useEffect(() => {
    if (touchedAt === null) return undefined;
    const timer = setTimeout(() => setTouchedAt(null), forMs);
    return () => clearTimeout(timer);
  }, [touchedAt]);
  return [touchedAt !== null, () => setTouchedAt(null)];
}
