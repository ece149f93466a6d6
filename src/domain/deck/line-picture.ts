import type { Assessment } from '../assessment.ts';
import { dayNumber } from '../date.ts';
import { formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { IndicatorDetail } from '../model/detail.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import type { Period } from '../period.ts';
import { upperFirst } from '../sentence/letters.ts';
import { comparatorText, targetName, targetText } from '../sentence/terms.ts';
import { finishSeries, type SeriesPoint } from '../series.ts';
import { isRank } from '../unit.ts';
import type { Level, Picture } from './picture.ts';

/** From this many figures on a history is a line; fewer are told better by bars. */
const fewest = 3;
/** Up to this many points each has its value printed. */
const printed = 12;
/** More points than this are thinned: a slide has no more room. The lowest and the highest always stay. */
const mostPoints = 240;
const room = 1.12;

type Valued = SeriesPoint & { readonly value: number };

const isValued = (point: SeriesPoint): point is Valued => point.value !== null;

function middle({ start, end }: Period): number {
  return (dayNumber(start) + dayNumber(end)) / 2;
}

/** Of each stretch its first, lowest and highest point; nothing is averaged. */
function thinned(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  if (points.length <= mostPoints) return points;
  const stretch = Math.ceil((points.length * 3) / mostPoints);
  const kept = new Set<SeriesPoint>();
  for (let start = 0; start < points.length; start += stretch) {
    const own = points.slice(start, start + stretch);
    const valued = own.filter(isValued).toSorted((a, b) => a.value - b.value);
    for (const point of [own[0], valued[0], valued.at(-1)]) if (point) kept.add(point);
  }
  const last = points.at(-1);
  if (last) kept.add(last);
  return points.filter((point) => kept.has(point));
}

/** Which points carry their value: all of a few; else the first, the last, the lowest and the highest. */
function printedPoints(valued: readonly Valued[]): ReadonlySet<SeriesPoint> {
  if (valued.length <= printed) return new Set(valued);
  const sorted = valued.toSorted((a, b) => a.value - b.value);
  const ends = [valued[0], valued.at(-1), sorted[0], sorted.at(-1)];
  return new Set(ends.filter((point) => point !== undefined));
}

function levelsOf(
  { indicator, performance, position }: Assessment,
  place: (value: number) => number,
  locale: Locale,
): readonly Level[] {
  const { aim } = performance;
  const levels: Level[] = [];
  if (aim) {
    const label = `${upperFirst(targetName(aim, locale))}: ${targetText(aim, indicator, locale)}`;
    levels.push({ kind: 'target', label, value: aim.value, y: place(aim.value) });
  }
  if (position.kind !== 'not-comparable') {
    const { comparator } = position;
    const label = `${inLocale(comparator.label, locale)}: ${comparatorText(comparator, indicator, locale)}`;
    levels.push({ kind: 'country', label, value: comparator.value, y: place(comparator.value) });
  }
  return levels;
}

function axisOf(
  indicator: Indicator,
  values: readonly number[],
): { readonly top: number; readonly foot: number } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (isRank(indicator.unit)) return { top: 1, foot: indicator.bounds?.max ?? high };
  const whole = indicator.unit.id === 'percent' && high <= 100 ? 100 : Infinity;
  return { top: Math.min(whole, high * room) || 1, foot: low * room };
}

/** The history of an indicator as a line from zero, or over all places of a ranking; null when it is too short. */
export function linePicture(assessment: Assessment, detail: IndicatorDetail, locale: Locale): Picture | null {
  const { indicator } = assessment;
  const all = finishSeries(detail.observations, indicator.cadence);
  const points = thinned(all);
  const valued = points.filter(isValued);
  if (valued.length < fewest) return null;
  const { aim } = assessment.performance;
  const country = assessment.position.kind === 'not-comparable' ? null : assessment.position.comparator.value;
  const levelValues = [aim?.value, country].filter((value) => typeof value === 'number');
  const { top, foot } = axisOf(indicator, [...valued.map(({ value }) => value), ...levelValues]);
  const place = (value: number) => (top === foot ? 0 : (value - foot) / (top - foot));
  const days = points.map(({ period }) => middle(period));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const told = printedPoints(valued);
  return {
    kind: 'line',
    title: inLocale(indicator.name, locale),
    unit: isRank(indicator.unit) ? '' : inLocale(indicator.unit.symbol, locale),
    isRank: isRank(indicator.unit),
    top,
    foot,
    levels: levelsOf(assessment, place, locale),
    points: points.map((point, index) => ({
      key: point.period.text,
      label: formatPeriod(point.period, locale),
      text:
        point.value !== null && told.has(point) ? formatNumber(point.value, indicator.decimals, locale) : '',
      value: point.value,
      x: last === first ? 0.5 : ((days[index] ?? 0) - first) / (last - first),
      y: point.value === null ? null : place(point.value),
      hollow: point.provisional || point.derived,
      segment: point.segment,
    })),
  };
}
