import type { PlainDate } from '../date.ts';
import type { Period } from '../period.ts';
import type { Comparator, ComparatorKind } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

/** Another body's readings of the same subject. Never joined to the indicator's own line. */
export interface ComparatorSeries {
  readonly kind: ComparatorKind;
  readonly label: Text;
  readonly method: string;
  /** Oldest first. */
  readonly observations: readonly Observation[];
}

export interface BreakdownRow {
  readonly key: string;
  readonly label: Text;
  readonly observation: Observation;
  /** The most that this group can have, e.g. 22 of 100 points; null when it was not published. */
  readonly outOf: number | null;
  readonly comparators: readonly Comparator[];
}

export interface Breakdown {
  readonly id: string;
  readonly label: Text;
  readonly dimension: 'unit' | 'agency' | 'sex' | 'age' | 'type' | 'group';
  /** Vintage of the administrative units, e.g. `2023`. */
  readonly unitsValid: string | null;
  readonly rows: readonly BreakdownRow[];
}

export interface IndicatorEvent {
  readonly date: PlainDate;
  readonly kind: 'policy' | 'method' | 'boundary' | 'data';
  readonly text: Text;
}

export interface Revision {
  readonly period: Period;
  readonly was: number | null;
  readonly now: number | null;
  readonly on: PlainDate;
  readonly reason: Text;
}

/** `indicators/{id}.json`: the history behind one indicator. */
export interface IndicatorDetail {
  readonly id: string;
  /** Oldest first, one per period. */
  readonly observations: readonly Observation[];
  readonly comparatorSeries: readonly ComparatorSeries[];
  readonly breakdowns: readonly Breakdown[];
  readonly events: readonly IndicatorEvent[];
  readonly revisions: readonly Revision[];
  readonly problems: readonly Problem[];
}
