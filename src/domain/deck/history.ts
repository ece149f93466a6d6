/** What a step did, so that taking it back can be told. */
export interface Step {
  readonly kind: 'add' | 'move' | 'remove' | 'clear' | 'fill' | 'title' | 'notes';
  /** Name of the slide it was about; null: the whole deck. */
  readonly slide: string | null;
}

interface Past<T> {
  readonly state: T;
  /** What led away from `state`. */
  readonly step: Step;
}

/** Something that is edited, with the way back and forth. */
export interface History<T> {
  readonly present: T;
  /** Newest last. */
  readonly past: readonly Past<T>[];
  /** Nearest last; each with the step that leads to it. */
  readonly future: readonly Past<T>[];
  /** Typing goes on: the next letter of the same field belongs to the last step. */
  readonly typing: boolean;
}

/** The most steps that can be taken back. */
const mostSteps = 200;

export function startHistory<T>(present: T): History<T> {
  return { present, past: [], future: [], typing: false };
}

function isTyping(step: Step): boolean {
  return step.kind === 'title' || step.kind === 'notes';
}

/**
 * Takes a step. What was undone before is gone; a step that changes nothing is none. Letters typed one after another
 * into one field are one step.
 */
export function commit<T>(history: History<T>, present: T, step: Step): History<T> {
  const { past, typing } = history;
  if (present === history.present) return history;
  const last = past.at(-1)?.step;
  const goesOn =
    typing && isTyping(step) && last?.kind === step.kind && last.slide === step.slide && past.length > 0;
  return {
    present,
    past: goesOn ? past : [...past, { state: history.present, step }].slice(-mostSteps),
    future: [],
    typing: isTyping(step),
  };
}

/** Takes the last step back; the same history when there is none. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.state,
    past: history.past.slice(0, -1),
    future: [...history.future, { state: history.present, step: last.step }],
    typing: false,
  };
}

/** Takes an undone step again; the same history when there is none. */
export function redo<T>(history: History<T>): History<T> {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    present: next.state,
    past: [...history.past, { state: history.present, step: next.step }],
    future: history.future.slice(0, -1),
    typing: false,
  };
}
