import type { Assessment } from './assessment.ts';
import type { PerformanceStatus } from './performance.ts';
import type { Withheld } from './trust.ts';

export type Tone = 'good' | 'watch' | 'bad' | 'none';

/** Everything that a badge can say. */
export type StatusKind =
  | PerformanceStatus
  /** Against the country, where there is no target. */
  | 'above'
  | 'level'
  | 'below'
  | 'informational'
  | Withheld['kind'];

/** What a badge shows: a word, its desirability, and whether it is drawn hollow (provisional). */
export interface DisplayStatus {
  readonly kind: StatusKind;
  readonly tone: Tone;
  readonly hollow: boolean;
}

const tones: Readonly<Record<PerformanceStatus, Tone>> = {
  met: 'good',
  'on-track': 'good',
  'at-risk': 'watch',
  'off-track': 'bad',
  missed: 'bad',
  'no-target': 'none',
  'not-assessable': 'none',
};

/** The desirability of a performance: it decides the colour. */
export function toneOf(status: PerformanceStatus): Tone {
  return tones[status];
}

/**
 * The one status of an indicator. A withheld figure shows its reason and no colour; without a target the
 * position against the country speaks, where it may.
 */
export function displayStatus({ trust, performance, position }: Assessment): DisplayStatus {
  if (trust.kind !== 'final' && trust.kind !== 'provisional') {
    return { kind: trust.kind, tone: 'none', hollow: false };
  }
  const { status, hollow, reason } = performance;
  if (status !== 'no-target') return { kind: status, tone: toneOf(status), hollow };
  if (reason === 'informational') return { kind: 'informational', tone: 'none', hollow };
  if (position.kind === 'not-comparable') return { kind: 'no-target', tone: 'none', hollow };
  const tone = position.good === null ? 'none' : position.good ? 'good' : 'bad';
  return { kind: position.kind, tone, hollow };
}
