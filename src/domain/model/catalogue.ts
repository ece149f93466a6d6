import type { PlainDate } from '../date.ts';
import type { Indicator, Unit } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

export interface Edition {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'live' | 'frozen';
  /** ISO 8601 instants with offset. */
  readonly publishedAt: string;
  readonly dataCutoff: PlainDate;
  /** For a frozen edition every status is computed as of this instant, never as of now. */
  readonly evaluatedAt: string;
  readonly note: Text | null;
}

export interface Area {
  readonly code: string;
  readonly name: Text;
  /** `province`, `city`, … */
  readonly level: string;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly successor: { readonly code: string; readonly name: Text; readonly from: PlainDate } | null;
}

export interface Pillar {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly order: number;
}

export interface Agency {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As printed: a day, a month or a year. */
  readonly publishedOn: string;
  /** http(s) only; null when there is none or it may not be shown. */
  readonly url: string | null;
  /** Whether a public page may link to it. */
  readonly linkable: boolean;
  readonly reliability: 'high' | 'medium' | 'low';
}

/** A figure shown for context, outside the four pillars (PAPI, PCI, GRDP). */
export interface ContextFigure {
  readonly id: string;
  readonly name: Text;
  readonly unit: Unit;
  readonly decimals: number;
  /** For ranks: how many took part. */
  readonly outOf: number | null;
  /** Oldest first. */
  readonly observations: readonly Observation[];
}

/** An indicator that could not be read; its card says so, with what is known of it. */
export interface BrokenIndicator {
  readonly id: string;
  readonly name: Text | null;
  readonly pillarId: string | null;
  readonly problems: readonly Problem[];
}

export interface Catalogue {
  readonly edition: Edition;
  readonly area: Area;
  /** In their order. */
  readonly pillars: readonly Pillar[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By pillar order, then order, then code. */
  readonly indicators: readonly Indicator[];
  readonly context: readonly ContextFigure[];
  readonly broken: readonly BrokenIndicator[];
  /** Everything that was left out, for the data page. */
  readonly problems: readonly Problem[];
}

/** One row of `editions.json`. */
export interface EditionEntry extends Edition {
  /** Folder of the edition, relative to the API's address, e.g. `editions/2023-07/`. */
  readonly path: string;
}

export interface EditionList {
  /** Id of the edition that is served when none is asked for. */
  readonly defaultId: string;
  readonly editions: readonly EditionEntry[];
  readonly problems: readonly Problem[];
}
