import type { ChangeRow } from '../change-rows.ts';
import { relativeTo } from '../comparison.ts';
import type { IndicatorDiff } from '../edition-diff.ts';
import { publishedValue } from '../figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { mayCarryColour } from '../trust.ts';
import { isRank } from '../unit.ts';
import { trustReason } from './reasons.ts';
import { differenceText, relativeText } from './terms.ts';

function methodWords(from: Indicator, to: Indicator, locale: Locale): string {
  const vi = locale === 'vi';
  // With one method it is the series that broke.
  if (from.method.id === to.method.id) return vi ? 'chuỗi số liệu gián đoạn' : 'the series breaks';
  const [was, now] = [from, to].map(({ method }) => inLocale(method.description, locale).replace(/\.$/, ''));
  return vi ? `cách đo đổi từ «${was}» sang «${now}»` : `method changed from “${was}” to “${now}”`;
}

function notComparable(
  reason: 'area' | 'unit' | 'method' | 'bound',
  { from, to }: IndicatorDiff,
  locale: Locale,
): string {
  const vi = locale === 'vi';
  const unit = ({ unit: { name } }: Indicator) => inLocale(name, locale);
  const [was, now] = [from.indicator, to.indicator];
  switch (reason) {
    case 'area':
      return vi ? 'hai kỳ thuộc hai địa bàn' : 'the editions describe two areas';
    case 'unit':
      return vi
        ? `đơn vị đổi từ «${unit(was)}» sang «${unit(now)}»`
        : `unit changed from “${unit(was)}” to “${unit(now)}”`;
    case 'method':
      return methodWords(was, now, locale);
    case 'bound':
      return vi ? 'số liệu chỉ nêu mức chặn' : 'a figure is only a bound';
  }
}

function movement(difference: number, { from, to }: IndicatorDiff, locale: Locale): string {
  const vi = locale === 'vi';
  const was = publishedValue(from.indicator.latest)?.value ?? 0;
  const size = differenceText(difference, was, to.indicator, locale);
  const relative = isRank(to.indicator.unit) ? null : relativeTo(difference, was);
  // A higher number is a worse place, and it is the place that moves.
  const up = difference > 0 !== isRank(to.indicator.unit);
  return `${vi ? (up ? 'tăng' : 'giảm') : up ? 'up' : 'down'} ${size}${relativeText(relative, to.indicator, locale)}`;
}

/** The difference of the two figures in words: how far and which way, or why it cannot be told. */
export function valueDiffWords(diff: IndicatorDiff, locale: Locale): string {
  const vi = locale === 'vi';
  const { value } = diff;
  switch (value.kind) {
    case 'same':
      return vi ? 'không đổi' : 'unchanged';
    case 'appeared':
      return vi ? 'lần đầu có số liệu' : 'first published figure';
    case 'withdrawn':
      return vi ? 'không còn số liệu' : 'figure withdrawn';
    case 'not-comparable': {
      const why = notComparable(value.reason, diff, locale);
      return vi ? `không so được: ${why}` : `not comparable: ${why}`;
    }
    case 'newer':
      if (value.difference === 0) return vi ? 'kỳ mới, số không đổi' : 'new period, same figure';
      return movement(value.difference, diff, locale);
    case 'revised':
      if (value.difference === 0) return vi ? 'đổi mức chính xác của số' : 'exactness of the figure changed';
      return movement(value.difference, diff, locale);
  }
}

/** What a row says in its column of differences, newly added and gone indicators too. */
export function changeRowWords(row: ChangeRow, locale: Locale): string {
  if (row.diff !== null) {
    const words = valueDiffWords(row.diff, locale);
    const { trust } = row.diff.to;
    if (row.kind !== 'newly-late' || mayCarryColour(trust)) return words;
    const late = trustReason(trust, null, locale);
    return row.diff.value.kind === 'same' ? late : `${late}; ${words}`;
  }
  const vi = locale === 'vi';
  if (row.from === null) return vi ? 'chỉ số mới' : 'new indicator';
  return vi ? 'không còn trong kỳ này' : 'not in this edition';
}
