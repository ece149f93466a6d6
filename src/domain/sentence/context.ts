import type { PlainDate } from '../date.ts';
import type { Pillar } from '../model/catalogue.ts';
import type { Indicator } from '../model/indicator.ts';

/** What a sentence about one indicator may have to look up. */
export interface SentenceContext {
  /** By id: for figures that must be read together. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly pillars: readonly Pillar[];
  readonly evaluationDate: PlainDate;
}
