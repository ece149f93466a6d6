import { assess, type Assessment } from './assessment.ts';
import { displayStatus, type DisplayStatus } from './display-status.ts';
import { parsePlainDate, type PlainDate } from './date.ts';
import type { BrokenIndicator, Catalogue, Edition } from './model/catalogue.ts';
import { placesOf, type PlaceChange } from './place.ts';
import type { Trust } from './trust.ts';
import { valueDiff, type ValueDiff } from './value-diff.ts';

/** One indicator that both editions have. */
export interface IndicatorDiff {
  readonly from: Assessment;
  readonly to: Assessment;
  readonly value: ValueDiff;
  readonly status: { readonly from: DisplayStatus; readonly to: DisplayStatus; readonly changed: boolean };
  /** Its place in a ranking in either edition; null when it has none. */
  readonly rank: PlaceChange | null;
  /** The figure was in time, and is past its due day now. */
  readonly newlyLate: boolean;
}

/** What changed between two editions. An indicator may stand in several lists; each keeps the catalogue's order. */
export interface EditionDiff {
  readonly from: Edition;
  readonly to: Edition;
  /** False when the editions describe two areas: then no figure is set against another. */
  readonly sameArea: boolean;
  readonly added: readonly Assessment[];
  readonly gone: readonly Assessment[];
  /** Records that one of the editions holds but that could not be read: neither new nor gone. */
  readonly unreadable: readonly BrokenIndicator[];
  /** The figure of one and the same period is another now. */
  readonly revised: readonly IndicatorDiff[];
  /** Value, status or rank is another, and it is not a revision. */
  readonly changed: readonly IndicatorDiff[];
  readonly newlyLate: readonly IndicatorDiff[];
  /** Every indicator in both, changed or not. */
  readonly common: readonly IndicatorDiff[];
}

/** The day in the edition's own offset; the first day of all for an instant that is not one. */
function ownDay(edition: Edition): PlainDate {
  return parsePlainDate(edition.evaluatedAt.slice(0, 10)) ?? edition.dataCutoff;
}

/** Past the due day, whether an older figure stands there or none. */
function isLate(trust: Trust): boolean {
  return trust.kind === 'overdue' || (trust.kind === 'missing' && trust.lateDays !== null);
}

/** Figures of two areas are of two scopes: whether there is one may be said, the difference may not. */
function acrossAreas(value: ValueDiff): ValueDiff {
  const both = value.kind !== 'appeared' && value.kind !== 'withdrawn';
  return both ? { kind: 'not-comparable', reason: 'area' } : value;
}

function diffIndicator(from: Assessment, to: Assessment, sameArea: boolean): IndicatorDiff {
  const status = { from: displayStatus(from), to: displayStatus(to) };
  const changed = status.from.kind !== status.to.kind;
  const value = valueDiff(from.indicator, to.indicator);
  const rank = placesOf(from.indicator, to.indicator);
  return {
    from,
    to,
    value: sameArea ? value : acrossAreas(value),
    status: { ...status, changed },
    rank: sameArea ? rank : rank && { ...rank, gained: null },
    newlyLate: isLate(to.trust) && !isLate(from.trust),
  };
}

/** Whether value, status or rank is another, revisions apart. */
export function isChanged({ value, status, rank }: IndicatorDiff): boolean {
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
  const sameArea = from.area.code === to.area.code;
  const before = new Map(from.indicators.map((indicator) => [indicator.id, indicator]));
  const after = new Set(to.indicators.map(({ id }) => id));
  const brokenBefore = new Set(from.broken.map(({ id }) => id));
  const brokenAfter = new Set(to.broken.map(({ id }) => id));
  const common = to.indicators.flatMap((indicator) => {
    const old = before.get(indicator.id);
    return old ? [diffIndicator(assess(old, days.from), assess(indicator, days.to), sameArea)] : [];
  });
  return {
    from: from.edition,
    to: to.edition,
    sameArea,
    added: to.indicators
      .filter(({ id }) => !before.has(id) && !brokenBefore.has(id))
      .map((indicator) => assess(indicator, days.to)),
    gone: from.indicators
      .filter(({ id }) => !after.has(id) && !brokenAfter.has(id))
      .map((indicator) => assess(indicator, days.from)),
    unreadable: [...to.broken, ...from.broken.filter(({ id }) => !brokenAfter.has(id))],
    revised: common.filter(({ value }) => value.kind === 'revised'),
    changed: common.filter(isChanged),
    newlyLate: common.filter(({ newlyLate }) => newlyLate),
    common,
  };
}
