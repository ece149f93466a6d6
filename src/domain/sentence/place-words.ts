import type { IndicatorDiff } from '../edition-diff.ts';
import { formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import type { Place } from '../place.ts';

/** A place with the year that it belongs to: «hạng 50/63 (năm 2022)». */
export function placeWords({ rank, outOf, period }: Place, locale: Locale): string {
  const of = outOf === null ? '' : `/${formatNumber(outOf, 0, locale)}`;
  const place = `${formatNumber(rank, 0, locale)}${of} (${formatPeriod(period, locale)})`;
  return locale === 'vi' ? `hạng ${place}` : `rank ${place}`;
}

/** How a place moved within its frame, or that the frames differ; null when there is nothing to tell. */
export function placeMoveWords({ rank }: IndicatorDiff, locale: Locale): string | null {
  if (rank === null || rank.from === null || rank.to === null || !rank.changed) return null;
  const vi = locale === 'vi';
  const { gained } = rank;
  if (gained === null) return vi ? 'khác khung xếp hạng, không so được' : 'another frame, not comparable';
  if (gained === 0) return vi ? 'hạng không đổi' : 'same place';
  const places = formatNumber(Math.abs(gained), 0, locale);
  if (vi) return `${gained > 0 ? 'lên' : 'xuống'} ${places} bậc`;
  return `${gained > 0 ? 'up' : 'down'} ${places} ${places === '1' ? 'place' : 'places'}`;
}

/** The frame that a place belongs to, in the words of the data; a place never stands without it. */
export function frameWords({ method }: Place, of: Indicator, locale: Locale): string {
  const label = of.comparators.find((one) => one.kind === 'rank' && one.method === method)?.label;
  const text = method === of.method.id || !label ? of.method.description : label;
  // The first sentence names the frame; the rest explains it.
  return inLocale(text, locale).split('. ')[0]?.replace(/\.$/, '') ?? method;
}
