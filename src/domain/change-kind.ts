import type { DisplayStatus, StatusKind } from './display-status.ts';
import { isChanged, type IndicatorDiff } from './edition-diff.ts';

/**
 * What became of an indicator between two editions. Every indicator of either edition is of exactly one kind, the
 * first that applies:
 * `newly-late` past its due day now · `revised` another number for the same period · `new` it, or its first figure,
 * is new · `gone` it, or its figure, is gone · `worse`, `better` by status, else by value, else by rank · `other` changed
 * without being either · `same`.
 */
export type ChangeKind = 'newly-late' | 'revised' | 'worse' | 'better' | 'other' | 'new' | 'gone' | 'same';

/** From the best to the worst; a status against a target is never weighed against one against the country. */
const againstTarget: readonly StatusKind[] = ['met', 'on-track', 'at-risk', 'off-track', 'missed'];
const againstCountry: readonly StatusKind[] = ['above', 'level', 'below'];
const tones: readonly DisplayStatus['tone'][] = ['good', 'none', 'bad'];

/** Steps that a status fell, negative when it rose; 0 when the two are not of one scale. */
export function statusFall({ from, to }: IndicatorDiff['status']): number {
  const [a, b] = [againstTarget.indexOf(from.kind), againstTarget.indexOf(to.kind)];
  if (a >= 0 && b >= 0) return b - a;
  const both = againstCountry.includes(from.kind) && againstCountry.includes(to.kind);
  // «Above» is the worse side for a figure that should be low, so the tone decides.
  return both ? tones.indexOf(to.tone) - tones.indexOf(from.tone) : 0;
}

function moveOf(diff: IndicatorDiff, explained: boolean): 'worse' | 'better' | null {
  const { value, rank, status, to } = diff;
  if (to.indicator.polarity === 'informational') return null;
  if (value.kind === 'not-comparable' && value.reason !== 'bound') return null;
  const fall = statusFall(status);
  if (fall !== 0) return fall > 0 ? 'worse' : 'better';
  if (value.kind === 'newer' && value.desirability !== 'neutral' && !explained) return value.desirability;
  const gained = rank?.gained ?? 0;
  return gained === 0 ? null : gained > 0 ? 'better' : 'worse';
}

/**
 * The kind of an indicator that both editions have.
 * @param explained a boundary change lies between the two figures: then the number says nothing good or bad
 */
export function changeKind(diff: IndicatorDiff, explained: boolean): ChangeKind {
  if (diff.newlyLate) return 'newly-late';
  if (diff.value.kind === 'revised') return 'revised';
  if (diff.value.kind === 'appeared') return 'new';
  if (diff.value.kind === 'withdrawn') return 'gone';
  if (!isChanged(diff)) return 'same';
  return moveOf(diff, explained) ?? 'other';
}
