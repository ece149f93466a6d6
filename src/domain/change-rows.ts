import type { Assessment } from './assessment.ts';
import { changeKind, statusFall, type ChangeKind } from './change-kind.ts';
import { displayStatus, type Tone } from './display-status.ts';
import type { EditionDiff, IndicatorDiff } from './edition-diff.ts';
import { publishedValue } from './figure.ts';

/** One indicator in a comparison of editions. */
export type ChangeRow = { readonly id: string; readonly kind: ChangeKind } & (
  | { readonly from: Assessment; readonly to: Assessment; readonly diff: IndicatorDiff }
  | { readonly from: null; readonly to: Assessment; readonly diff: null }
  | { readonly from: Assessment; readonly to: null; readonly diff: null }
);

/** Rows by kind, each list with the most important first. */
export type ChangeRows = Readonly<Record<ChangeKind, readonly ChangeRow[]>>;

/** The order in which kinds are shown and told. */
export const changeKinds: readonly ChangeKind[] = [
  'newly-late',
  'revised',
  'worse',
  'better',
  'other',
  'new',
  'gone',
  'same',
];

const tones: readonly Tone[] = ['bad', 'watch', 'good', 'none'];

/** The assessment to name a row by: of the later edition, where it has one. */
export function subjectOf(row: ChangeRow): Assessment {
  return row.to ?? row.from;
}

/** Size of a move over the size of the earlier figure; 0 where no difference may be told. */
function move({ diff }: ChangeRow): number {
  if (diff === null || (diff.value.kind !== 'newer' && diff.value.kind !== 'revised')) return 0;
  const was = Math.abs(publishedValue(diff.from.indicator.latest)?.value ?? 0);
  return Math.abs(diff.value.difference) / (was === 0 ? 1 : was);
}

function daysLate({ to }: ChangeRow): number {
  if (to?.trust.kind === 'overdue') return to.trust.days;
  return to?.trust.kind === 'missing' ? (to.trust.lateDays ?? 0) : 0;
}

/** Larger first; rows of equal weight keep the catalogue's order. */
function weight(row: ChangeRow): readonly number[] {
  const fall = row.diff === null ? 0 : Math.abs(statusFall(row.diff.status));
  const tone = tones.indexOf(displayStatus(subjectOf(row)).tone);
  switch (row.kind) {
    case 'newly-late':
      return [daysLate(row)];
    case 'new':
      return [-tone];
    default:
      return [fall, move(row)];
  }
}

function byWeight(a: ChangeRow, b: ChangeRow): number {
  const [left, right] = [weight(a), weight(b)];
  for (const [index, size] of left.entries()) {
    const other = right[index] ?? 0;
    if (size !== other) return other - size;
  }
  return 0;
}

/**
 * Every indicator of two editions, once.
 * @param explained ids of indicators between whose figures a boundary change lies
 */
export function changeRows(diff: EditionDiff, explained: ReadonlySet<string>): ChangeRows {
  const rows: readonly ChangeRow[] = [
    ...diff.common.map((one): ChangeRow => {
      const { id } = one.to.indicator;
      return { id, kind: changeKind(one, explained.has(id)), from: one.from, to: one.to, diff: one };
    }),
    ...diff.added.map((to): ChangeRow => ({ id: to.indicator.id, kind: 'new', from: null, to, diff: null })),
    ...diff.gone.map((from): ChangeRow => ({
      id: from.indicator.id,
      kind: 'gone',
      from,
      to: null,
      diff: null,
    })),
  ];
  const of = (kind: ChangeKind) => rows.filter((row) => row.kind === kind).toSorted(byWeight);
  return {
    'newly-late': of('newly-late'),
    revised: of('revised'),
    worse: of('worse'),
    better: of('better'),
    other: of('other'),
    new: of('new'),
    gone: of('gone'),
    same: of('same'),
  };
}

/**
 * The rows to tell first: newly late, worse, revised, new figures that stand badly, better, the biggest other moves,
 * what is gone, the other new figures.
 */
export function mostImportant(rows: ChangeRows, count: number): readonly ChangeRow[] {
  const standsBadly = (row: ChangeRow) => {
    const { tone } = displayStatus(subjectOf(row));
    return tone === 'bad' || tone === 'watch';
  };
  return [
    ...rows['newly-late'],
    ...rows.worse,
    ...rows.revised,
    ...rows.new.filter(standsBadly),
    ...rows.better,
    ...rows.other,
    ...rows.gone,
    ...rows.new.filter((row) => !standsBadly(row)),
  ].slice(0, count);
}
