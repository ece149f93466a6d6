import type { Unit } from '../model/indicator.ts';
import { inLocale, type Locale } from '../model/text.ts';
import { formatNumber } from './number.ts';

function unitOfDifference(unit: Unit, one: boolean, locale: Locale): string {
  const vi = locale === 'vi';
  switch (unit.id) {
    case 'percent':
      if (vi) return 'điểm %';
      return one ? 'percentage point' : 'percentage points';
    case 'rank':
      if (vi) return 'bậc';
      return one ? 'place' : 'places';
    case 'score':
      if (vi) return 'điểm';
      return one ? 'point' : 'points';
    default:
      return inLocale(unit.symbol, locale);
  }
}

/**
 * The size of a difference, never its sign: direction is said in words beside it, once.
 * Differences of percentages are «điểm %», of ranks «bậc», of scores «điểm».
 * @param decimals digits of the more precise of the two sides
 */
export function formatDifference(delta: number, unit: Unit, decimals: number, locale: Locale): string {
  const number = formatNumber(Math.abs(delta), decimals, locale);
  const name = unitOfDifference(unit, number === '1', locale);
  return name === '' ? number : `${number} ${name}`;
}
