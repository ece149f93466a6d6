const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Whether it is time to ask which version the server has: once an hour. Instants in ms, null for never. */
export function isVersionDue(now: number, askedAt: number | null): boolean {
  return askedAt === null || askedAt > now || now - askedAt >= hourMs;
}

/**
 * Whether a wall may open itself anew: once a day. The mark of the last time outlives the reload, so that a server that
 * offers a new version for ever cannot make the wall reload for ever.
 * @param mark what was written at the last reload; null for nothing
 */
export function mayReload(now: number, mark: string | null): boolean {
  if (mark === null) return true;
  const at = Number(mark);
  // A mark from the future was written under a wrong clock; the next one will be right.
  return !Number.isFinite(at) || at > now || now - at >= dayMs;
}
