import { areNeighbours } from './cadence.ts';
import { relativeTo } from './comparison.ts';
import type { PlainDate } from './date.ts';
import { publishedValue, openSide, type Published } from './figure.ts';
import type { Indicator } from './model/indicator.ts';
import type { Period } from './period.ts';
import { isRank } from './unit.ts';

export type NoChangeReason = 'no-figure' | 'no-previous' | 'method-break' | 'unfinished' | 'bound';

/** The newest figure against the one before it. */
export interface Change {
  readonly kind: 'change';
  /** Latest − previous as printed, in units; points for percentages, raw rank numbers for ranks. */
  readonly absolute: number;
  /** Over the size of the previous figure; null for ranks and when that was as good as nothing. */
  readonly relative: number | null;
  readonly from: Period;
  readonly to: Period;
  /** The two periods are not neighbours in the cadence. */
  readonly gap: boolean;
  /** Of the number, but of the place for ranks: from 47th to 50th is `down`. */
  readonly direction: 'up' | 'down' | 'same';
  readonly desirability: 'better' | 'worse' | 'neutral';
}

export type ChangeResult = Change | { readonly kind: 'no-change'; readonly reason: NoChangeReason };

/** A forecast, or a figure for a period that had not ended when it was taken or when it is looked at. */
function isUnfinished({ flags, asOf, period }: Published, evaluationDate: PlainDate | null): boolean {
  if (flags.includes('f')) return true;
  if (flags.includes('p') && asOf !== null && asOf < period.end) return true;
  return evaluationDate !== null && evaluationDate < period.end;
}

function obstacle(
  latest: Published,
  previous: Published,
  evaluationDate: PlainDate | null,
): NoChangeReason | null {
  if (isUnfinished(latest, evaluationDate)) return 'unfinished';
  const brokenAtLatest = latest.flags.includes('b') || latest.flags.includes('d');
  // A break at the previous point began the present method; another definition there is a break all the same.
  if (brokenAtLatest || previous.flags.includes('d')) return 'method-break';
  if (openSide(latest.qualifier) !== null || openSide(previous.qualifier) !== null) return 'bound';
  return null;
}

/**
 * The change since `previous`, or the reason why there is none to show.
 * @param evaluationDate when given, a period that has not ended by that day is never compared
 */
export function changeOf(indicator: Indicator, evaluationDate: PlainDate | null = null): ChangeResult {
  const latest = publishedValue(indicator.latest);
  const previous = publishedValue(indicator.previous);
  if (latest === null) return { kind: 'no-change', reason: 'no-figure' };
  if (previous === null) return { kind: 'no-change', reason: 'no-previous' };
  const reason = obstacle(latest, previous, evaluationDate);
  if (reason !== null) return { kind: 'no-change', reason };

  const absolute = latest.value - previous.value;
  const rank = isRank(indicator.unit);
  const rise = Math.sign(rank ? -absolute : absolute);
  const goodRise = rank || indicator.polarity === 'higher-better';
  const neutral = rise === 0 || indicator.polarity === 'informational';
  const { cadence } = indicator;
  return {
    kind: 'change',
    absolute,
    relative: rank ? null : relativeTo(absolute, previous.value),
    from: previous.period,
    to: latest.period,
    gap: cadence !== 'irregular' && !areNeighbours(previous.period, latest.period, cadence),
    direction: rise > 0 ? 'up' : rise < 0 ? 'down' : 'same',
    desirability: neutral ? 'neutral' : rise > 0 === goodRise ? 'better' : 'worse',
  };
}
