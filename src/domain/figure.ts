import type { PlainDate } from './date.ts';
import type { Observation, Qualifier } from './model/observation.ts';

/** A number with its exactness: what is left of an observation once it is known to have a value. */
export interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** An observation that carries a number. */
export type Published = Observation & Figure;

function hasValue(observation: Observation): observation is Published {
  return observation.value !== null;
}

/** The observation when it carries a number, else null: the gate before any formatting or arithmetic. */
export function publishedValue(observation: Observation | null): Published | null {
  return observation !== null && hasValue(observation) ? observation : null;
}

/** The day a figure describes: its own day when it was printed, else the end of its period. */
export function observedOn(observation: Observation): PlainDate {
  return observation.asOf ?? observation.period.end;
}

/** `more-than` and `at-least` leave the upper side open, `less-than` and `at-most` the lower one. */
export function openSide(qualifier: Qualifier): 'up' | 'down' | null {
  if (qualifier === 'more-than' || qualifier === 'at-least') return 'up';
  if (qualifier === 'less-than' || qualifier === 'at-most') return 'down';
  return null;
}
