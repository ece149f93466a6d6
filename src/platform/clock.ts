import { useEffect, useState } from 'react';

export { timeZone } from './time-zone.ts';

/**
 * The present moment (ms), renewed every `stepMs`.
 * @param first what the first render uses, so that a prerendered page hydrates without a difference
 */
export function useNow(first: number, stepMs = 60_000): number {
  const [now, setNow] = useState(first);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return now;
}
