/**
 * Works through a list with at most `limit` pieces in hand at once, in order of the list.
 * @param work must not throw for a failure of its own piece; what it throws ends the whole
 * @throws the signal's reason once it is aborted
 */
export async function eachLimited<T>(
  items: readonly T[],
  limit: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const hand = async () => {
    for (const item of queue) {
      signal.throwIfAborted();
      // One after the other is the point: the number of hands is the limit.
      // oxlint-disable-next-line no-await-in-loop
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, hand));
}
