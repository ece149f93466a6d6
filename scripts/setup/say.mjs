/** Words for the person at the keyboard: Vietnamese first, then English. */

/** @param {number} ms */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`;
  return `${Math.floor(seconds / 60)} ph ${Math.round(seconds % 60)} s`;
}

/** Announces a step. @param {string} title */
export function announce(title) {
  console.log(`\n▸ ${title}`);
}

/** A failure that a person can act on; its text is shown without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} vi what happened and what to do
   * @param {string} en the same in English
   */
  constructor(vi, en) {
    super(`${vi}\n  ${en}`);
  }
}

/** Shows why a command stops. @param {unknown} error */
export function explain(error) {
  if (error instanceof Refusal) console.error(`\n✗ ${error.message}`);
  else console.error('\n✗', error);
}
