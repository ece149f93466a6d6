import { daysBetween, type PlainDate } from './date.ts';
import { publishedValue, observedOn, type Published } from './figure.ts';
import type { Indicator, Polarity, Target } from './model/indicator.ts';
import { applicableTargets, meets, mostDemanding, targetDirection } from './targets.ts';
import { mayCarryColour, trustOf } from './trust.ts';

export type PerformanceStatus =
  'met' | 'on-track' | 'at-risk' | 'off-track' | 'missed' | 'no-target' | 'not-assessable';

/** How an indicator stands against its targets. */
export interface Performance {
  readonly status: PerformanceStatus;
  /** The figure is provisional: the status is drawn hollow, with the word. */
  readonly hollow: boolean;
  /** The latest figure is «khoảng»: it was counted as exact. */
  readonly approximate: boolean;
  /** The target that the status speaks of: the open one, the hardest one met, or the last one missed. */
  readonly aim: Target | null;
  /** Past-due targets that the latest figure does not meet, earliest first. */
  readonly missed: readonly Target[];
  readonly met: readonly Target[];
  /** Latest − aim, in units (points for percentages). */
  readonly gap: number | null;
  /** Achieved share of the way over needed share; 1 is exactly in time, negative is a move away. */
  readonly pace: number | null;
  /** Why there is no judgement. */
  readonly reason: 'trust' | 'no-baseline' | 'informational' | null;
}

/** Least pace for each status: 1 is exactly in time. */
export const paceThresholds = { onTrack: 0.95, atRisk: 0.6 } as const;
// A ratio of decimals such as 0.57 / 0.6 must not fall below its threshold by a rounding error of the machine.
const rounding = 1e-9;

/** `on-track` from 0.95, `at-risk` from 0.60, else `off-track`. */
export function statusOfPace(pace: number): 'on-track' | 'at-risk' | 'off-track' {
  if (pace >= paceThresholds.onTrack - rounding) return 'on-track';
  return pace >= paceThresholds.atRisk - rounding ? 'at-risk' : 'off-track';
}

/** How far a figure has come from its baseline to its aim, and how far time has. */
export interface Way {
  readonly elapsedDays: number;
  readonly wholeDays: number;
  /** Units gone towards the aim; negative when the figure moved away from it. */
  readonly moved: number;
  /** Units from the baseline to the aim; not positive when the baseline already stood there. */
  readonly whole: number;
}

/**
 * The way of a figure towards an aim. Linear, not compound: shares that start near zero would make any growth rate
 * look good. Null when there is no earlier dated baseline.
 */
export function wayOf(
  latest: Published,
  baseline: Published | null,
  aim: Target,
  polarity: Polarity,
): Way | null {
  if (baseline === null) return null;
  const [from, to] = [observedOn(baseline), observedOn(latest)];
  if (from >= to || from >= aim.due) return null;
  const sign = targetDirection(aim, polarity) === 'up' ? 1 : -1;
  return {
    elapsedDays: daysBetween(from, to),
    wholeDays: daysBetween(from, aim.due),
    moved: sign * (latest.value - baseline.value),
    whole: sign * (aim.value - baseline.value),
  };
}

function progress(way: Way): Pick<Performance, 'status' | 'pace'> {
  // The baseline stood at or beyond the target and the latest figure does not: it moved away.
  if (way.whole <= 0) return { status: 'off-track', pace: null };
  const pace = way.moved / way.whole / (way.elapsedDays / way.wholeDays);
  // A move away makes the pace negative, and with it off-track however small.
  return { status: statusOfPace(pace), pace };
}

/** The status of an indicator as of a day, by the rules of the method page; the first that applies. */
export function performanceOf(indicator: Indicator, evaluationDate: PlainDate): Performance {
  const { polarity } = indicator;
  const trust = trustOf(indicator, evaluationDate);
  const latest = publishedValue(indicator.latest);
  const none = {
    hollow: trust.kind === 'provisional',
    approximate: latest?.qualifier === 'about',
    aim: null,
    missed: [],
    met: [],
    gap: null,
    pace: null,
    reason: null,
  };
  if (latest === null || !mayCarryColour(trust)) {
    return { ...none, status: 'not-assessable', approximate: false, reason: 'trust' };
  }
  if (polarity === 'informational') return { ...none, status: 'no-target', reason: 'informational' };

  const targets = applicableTargets(indicator);
  if (targets.length === 0) return { ...none, status: 'no-target' };

  const met = targets.filter((target) => meets(latest, target, polarity));
  const unmet = targets.filter((target) => !met.includes(target));
  const missed = unmet.filter((target) => target.due < evaluationDate);
  const open = unmet.find((target) => target.due >= evaluationDate) ?? null;
  const aim = open ?? missed.at(-1) ?? mostDemanding(met, polarity);
  const gap = aim === null ? null : latest.value - aim.value;
  const judged = { ...none, aim, missed, met, gap };

  if (unmet.length === 0) return { ...judged, status: 'met' };
  if (open === null) return { ...judged, status: 'missed' };
  const way = wayOf(latest, publishedValue(indicator.baseline), open, polarity);
  return way === null
    ? { ...judged, status: 'not-assessable', reason: 'no-baseline' }
    : { ...judged, ...progress(way) };
}
