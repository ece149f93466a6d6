import { formatDate, formatPeriod } from '../format/date.ts';
import type { Source } from '../model/catalogue.ts';
import type { Observation } from '../model/observation.ts';
import type { Locale } from '../model/text.ts';

/** A publisher without what stands in brackets: «Báo Nhân Dân (phỏng vấn …)» → «Báo Nhân Dân». */
export function shortPublisher(publisher: string): string {
  return publisher.replace(/\s*\([^)]*\)\s*$/, '');
}

/** Who published a figure, in short; the source's id where the edition does not know the source. */
export function publisherOf(
  { source }: Pick<Observation, 'source'>,
  sources: ReadonlyMap<string, Source>,
): string {
  return shortPublisher(sources.get(source)?.publisher ?? source);
}

/** Of when a figure is: its own day when it was printed, else its period. */
export function whenOf({ asOf, period }: Observation, locale: Locale): string {
  return asOf ? formatDate(asOf, locale) : formatPeriod(period, locale);
}
