/** The highest that a frame is asked to be, px: a mistake in a list must not make somebody's page endless. */
export const highestFrame = 20_000;

/** Smaller differences than this do not move the page around, px. */
const leastChange = 2;

/** Turns back within this time count as swinging, ms. */
const swingMs = 1000;

/** How often a height may turn back before the frame stays at the larger one. */
const mostTurns = 3;

/**
 * Decides which heights are worth telling the page around.
 *
 * A frame that grows may give that page a scroll bar, which makes the frame narrower, and a widget that is lower when
 * it is narrower takes the scroll bar away again, for ever: so a height that keeps turning back stays at the larger.
 * @returns a function from a measured height (px) and the time (ms) to the height to tell, or null for none
 */
export function heightGate(): (measured: number, now: number) => number | null {
  let last = 0;
  let before = 0;
  let turns = 0;
  let changedAt = -Infinity;
  return (measured, now) => {
    const height = Math.min(Math.ceil(measured), highestFrame);
    // One pixel less is nothing; one pixel more would be cut off.
    if (!(height > 0) || (height <= last && last - height < leastChange)) return null;
    const back = height === before && now - changedAt < swingMs;
    turns = back ? turns + 1 : 0;
    if (turns >= mostTurns && height < last) return null;
    [before, last, changedAt] = [last, height, now];
    return height;
  };
}
