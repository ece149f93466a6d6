import type { PlainDate } from '../date.ts';
import type { Period } from '../period.ts';
import type { Text } from './text.ts';

/** How exact a published number is: `more-than` is «hơn, trên», `about` is «gần, khoảng». */
export type Qualifier = 'exact' | 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/**
 * SDMX observation-status letters: p provisional, e estimated, f forecast, b break in series,
 * r revised, d definition differs, u low reliability, c confidential, z not applicable,
 * x not published, m missing; dv = derived by arithmetic from published figures.
 */
export type Flag = 'p' | 'e' | 'f' | 'b' | 'r' | 'd' | 'u' | 'c' | 'z' | 'x' | 'm' | 'dv';

/** One figure for one period. `value` is null exactly when one of the flags c, z, x, m says why. */
export interface Observation {
  readonly period: Period;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly flags: readonly Flag[];
  /** For shares and rates: the counts behind the value, when they were published. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The day the figure describes, when it is sharper than the period. */
  readonly asOf: PlainDate | null;
  /** ISO 8601 instant at which the owner delivered the figure. */
  readonly receivedAt: string | null;
  /** Id of a {@link Source}. */
  readonly source: string;
  readonly note: Text | null;
}
