import type { Assessment } from './assessment.ts';
import { displayStatus, type StatusKind } from './display-status.ts';

export type TallyGroup = 'met' | 'onTrack' | 'attention' | 'notAssessable' | 'noTarget' | 'noFigure';

/** How many indicators stand where; the groups add up to `total`. */
export type Tally = Readonly<Record<TallyGroup | 'total', number>>;

const groups: Readonly<Record<StatusKind, TallyGroup>> = {
  met: 'met',
  'on-track': 'onTrack',
  'at-risk': 'attention',
  'off-track': 'attention',
  missed: 'attention',
  overdue: 'attention',
  'no-target': 'noTarget',
  informational: 'noTarget',
  above: 'noTarget',
  level: 'noTarget',
  below: 'noTarget',
  'not-published': 'noFigure',
  missing: 'noFigure',
  // A figure exists, but says nothing against its target: no starting point, or a broken series.
  'not-assessable': 'notAssessable',
  broken: 'notAssessable',
};

/** The group of the tally that a status counts in. */
export function groupOfStatus(kind: StatusKind): TallyGroup {
  return groups[kind];
}

/** The group of the tally that an indicator counts in. */
export function tallyGroup(assessment: Assessment): TallyGroup {
  return groupOfStatus(displayStatus(assessment).kind);
}

/** Counts indicators by group, for the overview and the pillars. */
export function tally(assessments: readonly Assessment[]): Tally {
  const counts = { met: 0, onTrack: 0, attention: 0, notAssessable: 0, noTarget: 0, noFigure: 0 };
  for (const assessment of assessments) counts[tallyGroup(assessment)] += 1;
  return { ...counts, total: assessments.length };
}
