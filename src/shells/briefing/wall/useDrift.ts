import { useEffect, useState } from 'react';
import { driftEveryMs, driftPlace } from './drift-pattern.ts';

/** Where the picture of a wall stands at the moment, px from its place, as a CSS transform: no dot shows one edge for days. */
export function useDrift(): string {
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMoves((before) => before + 1), driftEveryMs);
    return () => clearInterval(timer);
  }, []);
  const [x, y] = driftPlace(moves);
  return `translate(${x}px, ${y}px)`;
}
