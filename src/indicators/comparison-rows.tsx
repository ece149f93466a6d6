import type { ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { formatPeriod } from '#domain/format/date.ts';
import type { Locale, Target } from '#domain/model/index.ts';
import { changeWords, positionWords, targetGapWords } from '#domain/sentence/comparison-words.ts';
import { targetText } from '#domain/sentence/terms.ts';
import { AsPrinted } from '#i18n/Tx.tsx';
import type { Messages } from '#i18n/vi.ts';

/** One side that a figure is set against, and what comes of it. */
export interface ComparisonRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** A reason in place of a figure is set lighter. */
  readonly weak: boolean;
  /** Where the other side was published: id of a source, or the deciding document of a target. */
  readonly from: { readonly source: string } | { readonly document: string } | null;
}

/** Comparisons with the period before, the target and the country: each a figure or the reason why not. */
export function comparisonRows(
  assessment: Assessment,
  locale: Locale,
  t: Messages,
): readonly ComparisonRow[] {
  const { indicator, performance, change, position } = assessment;
  const { previous } = indicator;
  const level = (target: Target) => targetText(target, indicator, locale);
  const year = (target: Target) => target.due.slice(0, 4);
  const rows: ComparisonRow[] = [];
  if (previous) {
    rows.push({
      key: 'change',
      label: t.indicator.compareChange(formatPeriod(previous.period, locale)),
      value: changeWords(change, indicator, locale),
      weak: change.kind === 'no-change',
      from: { source: previous.source },
    });
  }
  const { aim } = performance;
  if (aim) {
    const label = aim.scope === 'national' ? t.indicator.compareNationalTarget : t.indicator.compareTarget;
    rows.push({
      key: 'target',
      label: label(year(aim), level(aim)),
      value: targetGapWords(performance, indicator, locale),
      weak: performance.gap === null,
      from: { document: aim.document },
    });
  }
  for (const missed of performance.missed) {
    if (missed === aim) continue;
    rows.push({
      key: `missed-${missed.due}`,
      label: t.indicator.missedTarget(year(missed), level(missed)),
      value: <AsPrinted>{missed.document}</AsPrinted>,
      weak: true,
      from: null,
    });
  }
  const comparator = position.comparator;
  rows.push({
    key: 'national',
    label: t.indicator.compareNational,
    value: positionWords(position, indicator, locale),
    weak: position.kind === 'not-comparable',
    from: comparator && { source: comparator.source },
  });
  return rows;
}
