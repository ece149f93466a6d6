import { assess, type Assessment } from './assessment.ts';
import { displayStatus, type DisplayStatus } from './display-status.ts';
import { parsePlainDate, type PlainDate } from './date.ts';
import type { Catalogue, Edition } from './model/catalogue.ts';
import type { Indicator } from './model/indicator.ts';
import { placesOf, type PlaceChange } from './place.ts';
import { valueDiff, type ValueDiff } from './value-diff.ts';

/** One indicator that both editions have. */
export interface IndicatorDiff {
  readonly from: Assessment;
  readonly to: Assessment;
  readonly value: ValueDiff;
  readonly status: { readonly from: DisplayStatus; readonly to: DisplayStatus; readonly changed: boolean };
  /** Its place in a ranking in either edition; null when it has none. */
  readonly rank: PlaceChange | null;
  readonly newlyOverdue: boolean;
}

/** What changed between two editions. An indicator may stand in several lists; each keeps the catalogue's order. */
export interface EditionDiff {
  readonly from: Edition;
  readonly to: Edition;
  readonly added: readonly Indicator[];
  readonly gone: readonly Indicator[];
  /** The figure of one and the same period is another now. */
  readonly revised: readonly IndicatorDiff[];
  /** Value, status or rank is another, and it is not a revision. */
  readonly changed: readonly IndicatorDiff[];
  readonly newlyOverdue: readonly IndicatorDiff[];
  /** Every indicator in both, changed or not. */
  readonly common: readonly IndicatorDiff[];
}

/** The day in the edition's own offset; the first day of all for an instant that is not one. */
function ownDay(edition: Edition): PlainDate {
  return parsePlainDate(edition.evaluatedAt.slice(0, 10)) ?? edition.dataCutoff;
}

function diffIndicator(from: Assessment, to: Assessment): IndicatorDiff {
  const status = { from: displayStatus(from), to: displayStatus(to) };
  const changed = status.from.kind !== status.to.kind;
  return {
    from,
    to,
    value: valueDiff(from.indicator, to.indicator),
    status: { ...status, changed },
    rank: placesOf(from.indicator, to.indicator),
    newlyOverdue: to.trust.kind === 'overdue' && from.trust.kind !== 'overdue',
  };
}

function isChanged({ value, status, rank }: IndicatorDiff): boolean {
  const valueChanged = value.kind !== 'same' && value.kind !== 'revised';
  return valueChanged || status.changed || (rank !== null && rank.changed);
}

/**
 * Compares two editions indicator by indicator. An indicator whose unit or method changed is listed as changed,
 * without a difference.
 * @param days evaluation days; by default the editions' own. A live edition should pass today's.
 */
export function diffEditions(
  from: Catalogue,
  to: Catalogue,
  days: { readonly from: PlainDate; readonly to: PlainDate } = {
    from: ownDay(from.edition),
    to: ownDay(to.edition),
  },
): EditionDiff {
  const before = new Map(from.indicators.map((indicator) => [indicator.id, indicator]));
  const after = new Set(to.indicators.map(({ id }) => id));
  const common = to.indicators.flatMap((indicator) => {
    const old = before.get(indicator.id);
    return old ? [diffIndicator(assess(old, days.from), assess(indicator, days.to))] : [];
  });
  return {
    from: from.edition,
    to: to.edition,
    added: to.indicators.filter(({ id }) => !before.has(id)),
    gone: from.indicators.filter(({ id }) => !after.has(id)),
    revised: common.filter(({ value }) => value.kind === 'revised'),
    changed: common.filter(isChanged),
    newlyOverdue: common.filter(({ newlyOverdue }) => newlyOverdue),
    common,
  };
}
