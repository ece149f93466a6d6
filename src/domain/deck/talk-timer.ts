/** How long a speaker has been talking. Moments are wall-clock ms, so that it goes on while a window is reloaded. */
export interface TalkTimer {
  /** Since when it has been running; null while it stands still. */
  readonly startedAt: number | null;
  /** What had been counted before that, ms. */
  readonly spentMs: number;
}

export const unstartedTimer: TalkTimer = { startedAt: null, spentMs: 0 };

export const isUnstarted = ({ startedAt, spentMs }: TalkTimer) => startedAt === null && spentMs === 0;

/** Time talked until `now`, ms. A clock that was put back counts nothing rather than less than before. */
export function elapsedMs({ startedAt, spentMs }: TalkTimer, now: number): number {
  return spentMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

export function startTimer(timer: TalkTimer, now: number): TalkTimer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

export function pauseTimer(timer: TalkTimer, now: number): TalkTimer {
  return { startedAt: null, spentMs: elapsedMs(timer, now) };
}

/** Reads a timer that was kept as JSON; null for anything else. */
export function readTimer(text: string | null): TalkTimer | null {
  if (text === null) return null;
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null) return null;
    const { startedAt, spentMs }: Partial<Record<keyof TalkTimer, unknown>> = raw;
    if (startedAt !== null && typeof startedAt !== 'number') return null;
    return typeof spentMs === 'number' && spentMs >= 0 ? { startedAt, spentMs } : null;
  } catch {
    return null;
  }
}

/** The last part of a talk, in which the speaker is told how much is left, ms. */
const closingMs = 2 * 60_000;

/** Where a talk stands against its target; `free` has none. */
export type TalkPace =
  | { readonly kind: 'free' | 'within' }
  | { readonly kind: 'closing'; readonly leftMs: number }
  | { readonly kind: 'over'; readonly overMs: number };

/** @param targetMinutes null for no target */
export function talkPace(spentMs: number, targetMinutes: number | null): TalkPace {
  if (targetMinutes === null) return { kind: 'free' };
  const leftMs = targetMinutes * 60_000 - spentMs;
  if (leftMs <= -1000) return { kind: 'over', overMs: -leftMs };
  return leftMs <= closingMs ? { kind: 'closing', leftMs: Math.max(0, leftMs) } : { kind: 'within' };
}

/** The longest target, minutes. */
export const longestTalk = 240;

/** Minutes out of an address; null for none, for 0 and for what is no number of minutes. */
export function readTarget(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= longestTalk ? minutes : null;
}

/** `12:04`, `1:02:04`; begun seconds do not count. */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
