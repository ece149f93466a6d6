import { assess, type Assessment } from '../assessment.ts';
import type { PlainDate } from '../date.ts';
import type { BreakdownRow } from '../model/detail.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { fractionDigits } from '../format/digits.ts';
import { day } from './builders.ts';
import * as cases from './cases.ts';

/** What a case is there to show. */
export type Aspect = 'trust' | 'performance' | 'position' | 'change';

/** A worked case: a constructed example, and where an edition may have published the very case. */
export interface WorkedCase {
  readonly aspect: Aspect;
  readonly example: Indicator;
  /** The day as of which the example is assessed. */
  readonly on: PlainDate;
  /** Figures of the example, oldest first, where the case is about a history; else empty. */
  readonly history: readonly Observation[];
  /** Id of the published indicator that shows the case; null for a case that is constructed alone. */
  readonly published: string | null;
  /** An indicator that must be read beside the example. */
  readonly beside: Indicator | null;
  /** Key of the row of its breakdowns that shows it, where it is not the indicator itself. */
  readonly row: string | null;
}

function worked(
  aspect: Aspect,
  example: Indicator,
  on: string,
  published: string | null = null,
  more: Partial<Pick<WorkedCase, 'history' | 'row' | 'beside'>> = {},
): WorkedCase {
  return { aspect, example, on: day(on), published, history: [], row: null, beside: null, ...more };
}

/** The worked cases of the method page. */
export const workedCases = {
  healthRecords: worked('performance', cases.healthRecords, '2023-07-31', 'health-records'),
  missedThenOpen: worked('performance', cases.missedThenOpen, '2023-12-31'),
  threeQuarters: worked('performance', cases.threeQuarters, '2023-12-31'),
  accounts: worked('performance', cases.accounts, '2023-07-31', 'eid-accounts', {
    beside: cases.activation,
  }),
  digitalEconomy: worked('trust', cases.digitalEconomy, '2023-07-31', 'digital-economy-share'),
  speed: worked('position', cases.speed, '2023-07-31', 'internet-speed'),
  digitisation: worked('position', cases.digitisation, '2024-06-30', 'index-766', { row: 'so-hoa-ho-so' }),
  onlineDossiers: worked('change', cases.onlineDossiers, '2025-04-30', 'online-dossier-share', {
    history: cases.onlineDossierHistory,
  }),
  videoPoints: worked('change', cases.videoPoints, '2024-12-31', 'videoconference-points'),
  dtiRank: worked('change', cases.dtiRank, '2023-07-31', 'dti-rank'),
} as const satisfies Record<string, WorkedCase>;

export type WorkedCaseId = keyof typeof workedCases;

function outcome({ trust, performance, position, change }: Assessment, aspect: Aspect): string {
  switch (aspect) {
    case 'trust':
      return trust.kind;
    case 'performance':
      return performance.status;
    case 'position':
      return position.kind;
    case 'change':
      return change.kind === 'change' ? `${change.direction} ${change.desirability}` : change.reason;
  }
}

/** Whether a case needs more of a published indicator than the catalogue has: its history or its breakdowns. */
export function needsHistory({ row, history }: WorkedCase): boolean {
  return row !== null || history.length > 0;
}

/** Whether the history of a published indicator is shown among the worked cases. */
export function isWorkedHistory(id: string): boolean {
  return Object.values<WorkedCase>(workedCases).some((each) => each.published === id && needsHistory(each));
}

/** A case as it is shown: with published figures, or with constructed ones. */
export interface ShownCase {
  readonly assessment: Assessment;
  readonly on: PlainDate;
  /** Whether the figures are published ones of the edition on the screen. */
  readonly live: boolean;
}

/**
 * The published indicator where it shows what the case is there to show, else the constructed example.
 * @param published the indicator as the edition on the screen has it; null when it has none
 * @param on evaluation day of that edition
 */
export function chooseCase(each: WorkedCase, published: Indicator | null, on: PlainDate): ShownCase {
  const example = assess(each.example, each.on);
  const live = published && assess(published, on);
  return live && outcome(live, each.aspect) === outcome(example, each.aspect)
    ? { assessment: live, on, live: true }
    : { assessment: example, on: each.on, live: false };
}

/**
 * One row of a breakdown as an indicator of its own: it is measured as the whole is, and compared with the figures
 * printed in the row. Its targets, history and scale are not those of the whole.
 */
export function rowAsIndicator(indicator: Indicator, row: BreakdownRow): Indicator {
  const { value } = row.observation;
  return {
    ...indicator,
    name: row.label,
    shortName: row.label,
    decimals: value === null ? indicator.decimals : fractionDigits(value),
    bounds: row.outOf === null ? null : { min: null, max: row.outOf },
    latest: row.observation,
    previous: null,
    baseline: null,
    targets: [],
    comparators: row.comparators,
    companions: [],
    trend: [],
    pairedWith: [],
    caution: null,
  };
}
