import { useEffect, useEffectEvent, useState } from 'react';

/** How long before a turn what it brings is asked for, ms. */
const leadMs = 15_000;

interface Rotation {
  /** How long each slide stays, ms; null while nothing turns. */
  readonly periodMs: number | null;
  /** Which slide is on; another one begins a new period. */
  readonly index: number;
  /** A turn is near. */
  readonly onSoon: () => void;
  readonly onTurn: () => void;
}

/**
 * Turns the slides. Each slide has a timer of its own, begun when the slide comes: however long a machine has slept or
 * a tab has been out of sight, one turn follows, never a row of them.
 */
export function useRotation({ periodMs, index, onSoon, onTurn }: Rotation): void {
  // A deck of one slide turns to the same one.
  const [turns, setTurns] = useState(0);
  const soon = useEffectEvent(onSoon);
  const turn = useEffectEvent(() => {
    setTurns(turns + 1);
    onTurn();
  });
  useEffect(() => {
    if (periodMs === null) return undefined;
    const early = setTimeout(() => soon(), Math.max(0, periodMs - leadMs));
    const end = setTimeout(() => turn(), periodMs);
    return () => {
      clearTimeout(early);
      clearTimeout(end);
    };
  }, [periodMs, index, turns]);
}
