/** Browsers that have a scheduler run work between input and painting; others get a plain timer. */
interface TaskScheduler {
  readonly postTask: (run: () => void, options: { readonly priority: string }) => Promise<unknown>;
}

const waiting: (() => void)[] = [];
let isRunning = false;

/** How long heavy work may be put off while the page is busy with something else, ms. */
const longestWait = 1000;

/**
 * Queues work that draws or fetches what no figure waits for. It begins when the page is idle and goes on piece by
 * piece, the next one in a task of its own after the last has ended, so that input and painting come between.
 * @param work calls `done` when it has ended, well or not
 * @returns takes the work back if it has not begun, and lets the next one begin if it has
 */
export function takeTurn(work: (done: () => void) => void): () => void {
  let isOver = false;
  const done = () => {
    if (isOver) return;
    isOver = true;
    inOwnTask(next);
  };
  const turn = () => work(done);
  waiting.push(turn);
  if (!isRunning) {
    isRunning = true;
    whenIdle(next);
  }
  return () => {
    const at = waiting.indexOf(turn);
    if (at < 0) done();
    else {
      waiting.splice(at, 1);
      isOver = true;
    }
  };
}

function next(): void {
  const turn = waiting.shift();
  if (turn) turn();
  else isRunning = false;
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: longestWait });
  else setTimeout(run, 1);
}

function inOwnTask(run: () => void): void {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (isScheduler(scheduler)) void scheduler.postTask(run, { priority: 'user-visible' });
  else setTimeout(run, 0);
}

function isScheduler(value: unknown): value is TaskScheduler {
  return typeof value === 'object' && value !== null && 'postTask' in value;
}
