/** The longest that reading holds the main thread at a time, ms: a quarter of a long task. */
const sliceMs = 12;

/** Lets the browser paint and answer before the work goes on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // A message comes at once; a timer would wait four milliseconds, a thousand times over.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Takes steps until they are done, in slices that leave the page free to answer in between. */
export async function inSlices<T>(steps: Iterator<undefined, T, undefined>): Promise<T> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= until) {
      // One slice after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await breathe();
      until = performance.now() + sliceMs;
    }
  }
}
