const minuteMs = 60_000;
/** A short round must not ask for the figures more often than this, ms. */
const leastBetweenMs = minuteMs;
/** Where rounds are long, the figures are asked for this often all the same, ms. */
const longestMs = 10 * minuteMs;
/** Figures of this age are told with their time, ms. With a source that answers, the longest slides make 20 minutes. */
const oldMs = 25 * minuteMs;

interface TakeState {
  readonly now: number;
  /** When the figures on the screen were put together. */
  readonly takenAt: number;
  /** When the source was last asked, well or not; null for never. */
  readonly triedAt: number | null;
  /** How long each slide stays, ms. */
  readonly periodMs: number;
  /** The turn to come goes from the last slide to the first. */
  readonly endsRound: boolean;
  /** The source did not answer the last time, or gave only a part. */
  readonly troubled: boolean;
}

/**
 * Whether the newest figures should be asked for, so that they are there at the coming turn. All instants in ms; a clock
 * that was put back counts as long ago.
 */
export function isTakeDue(state: TakeState): boolean {
  const { now, takenAt, triedAt, periodMs, endsRound, troubled } = state;
  const sinceLast = now - Math.max(takenAt, triedAt ?? takenAt);
  if (sinceLast >= 0 && sinceLast < leastBetweenMs) return false;
  const age = now - takenAt;
  return endsRound || troubled || age < 0 || age + periodMs >= longestMs;
}

/** Whether figures are too old to stand on a wall without their time. */
export function isOld(now: number, takenAt: number): boolean {
  return now - takenAt >= oldMs;
}
