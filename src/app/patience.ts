/** How long the first render waits for the network before it goes on without, ms. */
const patienceMs = 1500;

/** What a promise gives, or `otherwise` when it fails or takes longer than the first render waits. */
export function soonOr<T, F>(promise: Promise<T>, otherwise: F): Promise<T | F> {
  const late = new Promise<F>((resolve) => {
    setTimeout(() => resolve(otherwise), patienceMs);
  });
  return Promise.race([promise.catch(() => otherwise), late]);
}
