import type { PlainDate } from '../date.ts';
import type { Cadence, Period } from '../period.ts';
import type { Flag, Observation, Qualifier } from './observation.ts';
import type { Text } from './text.ts';

/** `percent`, `mbps`, `rank`, `score`, `account`, … : the id decides wording, the symbol is shown. */
export interface Unit {
  readonly id: string;
  readonly symbol: Text;
  readonly name: Text;
}

export type Polarity = 'higher-better' | 'lower-better' | 'informational';
export type Collection = 'automatic' | 'reported' | 'survey' | 'estimate' | 'unknown';
export type Reporting = 'reported' | 'in-preparation' | 'not-started' | 'not-applicable';

export interface Method {
  /** Two figures may be compared only when their method ids are equal. */
  readonly id: string;
  readonly version: string;
  readonly description: Text;
  /** What and whom the figure covers. */
  readonly scope: Text;
}

export interface Target {
  readonly due: PlainDate;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly scope: 'province' | 'national';
  /** The deciding document, e.g. `411/QĐ-TTg`. */
  readonly document: string;
  readonly clause: string | null;
  readonly source: string;
}

export type ComparatorKind = 'national' | 'region' | 'peer' | 'rank';

export interface Comparator {
  readonly kind: ComparatorKind;
  readonly label: Text;
  readonly value: number;
  /** For ranks: how many took part, e.g. 63. */
  readonly outOf: number | null;
  readonly period: Period;
  readonly method: string;
  readonly source: string;
  readonly flags: readonly Flag[];
}

/** A figure that must be read beside the indicator's own, e.g. «và 6 tổ tự quản». */
export interface Companion {
  readonly id: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly decimals: number;
  readonly observation: Observation;
}

export interface TrendPoint {
  readonly period: Period;
  /** null is a gap and stays a gap. */
  readonly value: number | null;
}

export interface Indicator {
  readonly id: string;
  /** Printed code, e.g. `HT-02`. */
  readonly code: string;
  readonly pillarId: string;
  readonly order: number;
  /** Rank among the key indicators at the top of the overview, or null. */
  readonly featured: number | null;
  readonly name: Text;
  /** At most 40 characters in Vietnamese. */
  readonly shortName: Text;
  readonly definition: Text;
  readonly unit: Unit;
  /** Digits shown after the decimal mark. */
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly bounds: { readonly min: number | null; readonly max: number | null } | null;
  readonly cadence: Cadence;
  readonly graceDays: number;
  readonly nextDue: PlainDate | null;
  /** Id of an {@link Agency}, or null when nobody is named. */
  readonly owner: string | null;
  readonly collection: Collection;
  readonly method: Method;
  readonly reporting: Reporting;
  readonly latest: Observation | null;
  readonly previous: Observation | null;
  readonly baseline: Observation | null;
  readonly targets: readonly Target[];
  readonly comparators: readonly Comparator[];
  readonly companions: readonly Companion[];
  /** What 100% would be, in words: «thôn, khu phố trong tỉnh». Required for shares. */
  readonly denominator: Text | null;
  readonly trend: readonly TrendPoint[];
  readonly pairedWith: readonly string[];
  readonly related: readonly string[];
  readonly codes: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** What a reader must know before using the figure. */
  readonly caution: Text | null;
}
