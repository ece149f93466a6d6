import { useEffect, useEffectEvent } from 'react';
import { useIdle } from '#platform/idle.ts';
import type { ShowState } from '../control/useShowState.ts';

/** What a visitor opened and left is put away after this long without a touch, ms. */
const panelMs = 5 * 60_000;
/** A black or white screen was meant, and may be meant for a whole ceremony, ms. */
const blankMs = 60 * 60_000;

/** Nobody comes back to a wall for weeks: it returns to its slides by itself. */
export function useLeftOpen(on: boolean, { setPanel, setBlank }: ShowState): void {
  const panelLeft = useIdle(panelMs, true);
  const blankLeft = useIdle(blankMs, true);
  const closePanel = useEffectEvent(() => setPanel(null));
  const uncover = useEffectEvent(() => setBlank(null));
  useEffect(() => {
    if (on && panelLeft) closePanel();
  }, [on, panelLeft]);
  useEffect(() => {
    if (on && blankLeft) uncover();
  }, [on, blankLeft]);
}
