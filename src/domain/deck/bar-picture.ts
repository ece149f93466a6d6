import type { Assessment } from '../assessment.ts';
import { publishedValue, type Published } from '../figure.ts';
import { formatPeriod } from '../format/date.ts';
import { formatValue } from '../format/value.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { upperFirst } from '../sentence/letters.ts';
import { whenOf } from '../sentence/source-words.ts';
import { comparatorText, targetName, targetText } from '../sentence/terms.ts';
import { isRank } from '../unit.ts';
import type { Bar, BarTone, Picture } from './picture.ts';

interface Row {
  readonly tone: BarTone;
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

function rowsOf(assessment: Assessment, latest: Published, area: string, locale: Locale): readonly Row[] {
  const { indicator, change, position, performance } = assessment;
  const figure = (observation: Published): string => formatValue(observation, indicator, locale);
  const rows: Row[] = [
    {
      tone: 'own',
      label: `${area}, ${whenOf(latest, locale)}`,
      text: figure(latest),
      value: latest.value,
    },
  ];
  const previous = publishedValue(indicator.previous);
  if (change.kind === 'change' && previous) {
    const label = `${area}, ${whenOf(previous, locale)}`;
    rows.push({ tone: 'earlier', label, text: figure(previous), value: previous.value });
  }
  if (position.kind !== 'not-comparable') {
    const { comparator } = position;
    const label = `${upperFirst(inLocale(comparator.label, locale))}, ${formatPeriod(comparator.period, locale)}`;
    rows.push({
      tone: 'country',
      label,
      text: comparatorText(comparator, indicator, locale),
      value: comparator.value,
    });
  }
  if (performance.aim) {
    const { aim } = performance;
    const text = targetText(aim, indicator, locale);
    rows.push({ tone: 'target', label: upperFirst(targetName(aim, locale)), text, value: aim.value });
  }
  return rows;
}

/** The length that stands for a whole: 100% of a share, the most of a score; null where there is none. */
function wholeOf({ unit, bounds }: Indicator): number | null {
  if (unit.id === 'percent') return 100;
  return unit.id === 'score' ? (bounds?.max ?? null) : null;
}

/**
 * The newest figure beside what it may be compared with, as bars from zero or as places on a line; alone only where
 * the bar has a whole to be measured by. Null when there is nothing to set it against.
 */
export function barPicture(
  assessment: Assessment,
  area: string,
  locale: Locale,
): Extract<Picture, { kind: 'bars' | 'places' }> | null {
  const { indicator } = assessment;
  const latest = publishedValue(indicator.latest);
  if (latest === null) return null;
  const rows = rowsOf(assessment, latest, area, locale);
  const values = rows.map(({ value }) => value);
  const rank = isRank(indicator.unit);
  const whole = wholeOf(indicator);
  if (rows.length < 2 && (whole === null || rank)) return null;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const last = indicator.bounds?.max ?? high;
  if (rank ? last <= 1 : high === low) return null;
  const isWhole = whole !== null && high <= whole && low === 0;
  const end = isWhole ? whole : high;
  const place = (value: number) => (rank ? (last - value) / (last - 1) : (value - low) / (end - low));
  const toBar = ({ tone, label, text, value }: Row): Bar => ({
    key: tone,
    label,
    text,
    value,
    at: Math.min(1, Math.max(0, place(value))),
    tone,
    countryAt: null,
  });
  return {
    kind: rank ? 'places' : 'bars',
    title: inLocale(indicator.name, locale),
    bars: rows.map(toBar),
    zeroAt: rank ? 0 : -low / (end - low),
    whole:
      isWhole && whole !== null
        ? formatValue(
            { value: whole, qualifier: 'exact' },
            { ...indicator, decimals: 0, bounds: null },
            locale,
          )
        : '',
    unit: rank ? '' : inLocale(indicator.unit.symbol, locale),
  };
}
