import type { Figure } from '../figure.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { formatNumber } from './number.ts';
import { qualifierSign, qualifierWord } from './qualifier.ts';
import { scaleOf } from './scale.ts';

/** What formatting needs to know of an indicator. */
export type ValueFormat = Pick<Indicator, 'unit' | 'decimals' | 'bounds'>;

/** A value cut into pieces for large type. Empty strings are pieces that are not shown. */
export interface ValueParts {
  /** `>`, `<`, `≥`, `≤`, `≈` or empty. */
  readonly prefix: string;
  /** Digits; a rank or score includes what it is out of: `50/63`. */
  readonly number: string;
  /** `nghìn`, `triệu`, `tỷ` or empty. */
  readonly scale: string;
  /** The unit's symbol; empty for ranks and scores that show what they are out of. */
  readonly unit: string;
}

function outOf({ unit, bounds }: ValueFormat): number | null {
  return unit.id === 'rank' || unit.id === 'score' ? (bounds?.max ?? null) : null;
}

/**
 * A value as it stands in running text: `78,43 Mb/s`, `92%`, `hơn 700.000 tài khoản`, `50/63`.
 * Shows exactly `decimals` digits. A figure without a value never gets here: its reason is said instead.
 */
export function formatValue(figure: Figure, format: ValueFormat, locale: Locale): string {
  const number = formatNumber(figure.value, format.decimals, locale);
  const word = qualifierWord(figure.qualifier, locale);
  const of = outOf(format);
  if (of !== null) return `${word}${number}/${formatNumber(of, 0, locale)}`;
  const symbol = inLocale(format.unit.symbol, locale);
  return `${word}${number}${symbol === '' || symbol === '%' ? symbol : ` ${symbol}`}`;
}

/** The same value for a card: scaled to `nghìn`, `triệu`, `tỷ` only when no digit is lost. */
export function valueParts(figure: Figure, format: ValueFormat, locale: Locale): ValueParts {
  const prefix = qualifierSign(figure.qualifier);
  const of = outOf(format);
  if (of !== null) {
    const number = `${formatNumber(figure.value, format.decimals, locale)}/${formatNumber(of, 0, locale)}`;
    return { prefix, number, scale: '', unit: '' };
  }
  const { value, decimals, name } = scaleOf(figure.value, format.decimals, locale);
  const number = formatNumber(value, decimals, locale);
  return { prefix, number, scale: name, unit: inLocale(format.unit.symbol, locale) };
}
