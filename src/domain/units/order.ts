import type { Locale } from '../model/text.ts';
import { inLocale } from '../model/text.ts';
import type { RankedUnit } from './ranking.ts';

export type UnitOrderKey = 'place' | 'name' | 'value';

/** What a table of units is sorted by; `reverse` turns the usual order (best, A or smallest first) around. */
export interface UnitOrder {
  readonly key: UnitOrderKey;
  readonly reverse: boolean;
}

const collators: Readonly<Record<Locale, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** The rows in another order. Those without a place stay at the end when the order is by place. */
export function orderUnits(
  rows: readonly RankedUnit[],
  { key, reverse }: UnitOrder,
  locale: Locale,
): readonly RankedUnit[] {
  const turn = reverse ? -1 : 1;
  if (key === 'name') {
    const { compare } = collators[locale];
    return rows.toSorted((a, b) => turn * compare(inLocale(a.name, locale), inLocale(b.name, locale)));
  }
  if (key === 'value') return rows.toSorted((a, b) => turn * (a.figure.value - b.figure.value));
  if (!reverse) return rows;
  const placed = rows.filter(({ places }) => places !== null);
  return [...placed.toReversed(), ...rows.filter(({ places }) => places === null)];
}
