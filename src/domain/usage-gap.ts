import { publishedValue, type Published } from './figure.ts';
import type { Indicator } from './model/indicator.ts';
import { isShare } from './unit.ts';

/** What was issued stands beside what is used of it. */
export interface UsageGap {
  readonly issued: Indicator;
  readonly used: Indicator;
  readonly usedFigure: Published;
  /** What is not used: points of a percentage, or a count in the common unit. */
  readonly gap: number;
}

/** From this share on, what was issued counts as used: the rest is rounding and turnover. */
export const usedFrom = 0.99;

function gapBetween(issued: Indicator, used: Indicator): UsageGap | null {
  const usedFigure = publishedValue(used.latest);
  const issuedFigure = publishedValue(issued.latest);
  if (usedFigure === null || issuedFigure === null || isShare(issued.unit)) return null;
  const whole =
    used.unit.id === 'percent' ? 100 : used.unit.id === issued.unit.id ? issuedFigure.value : null;
  if (whole === null || usedFigure.value >= usedFrom * whole) return null;
  return { issued, used, usedFigure, gap: whole - usedFigure.value };
}

/**
 * The widest gap between what an indicator counts as issued and what a paired indicator shows as used. The pair
 * is a count with either a percentage of it or a smaller count in the same unit. Null when there is no such pair,
 * when either figure is unknown, or when nearly all (99%) is used.
 */
export function usageGap(issued: Indicator, lookUp: (id: string) => Indicator | null): UsageGap | null {
  const gaps = issued.pairedWith.flatMap((id) => {
    const used = lookUp(id);
    return (used && gapBetween(issued, used)) ?? [];
  });
  return gaps.toSorted((a, b) => b.gap - a.gap)[0] ?? null;
}
