import type { Locale } from '../model/text.ts';
import { fractionDigits } from './digits.ts';

const scales = [
  { size: 1_000_000_000, vi: 'tỷ', en: 'billion' },
  { size: 1_000_000, vi: 'triệu', en: 'million' },
  { size: 1_000, vi: 'nghìn', en: 'thousand' },
] as const;

const shortest = 100_000;

/** A number and the word it is counted in. */
export interface Scaled {
  readonly value: number;
  readonly decimals: number;
  /** Empty when the number is written out in full. */
  readonly name: string;
}

/** 1.460.000 → 1,46 triệu. Below 100.000, or where two decimals would lose a digit, the number stays whole. */
export function scaleOf(value: number, decimals: number, locale: Locale): Scaled {
  const scale = scales.find(({ size }) => Math.abs(value) >= size);
  // A hundredth of the scale is the smallest step that two decimals can show.
  if (!scale || Math.abs(value) < shortest || value % (scale.size / 100) !== 0) {
    return { value, decimals, name: '' };
  }
  const scaled = value / scale.size;
  return { value: scaled, decimals: fractionDigits(scaled), name: scale[locale] };
}
