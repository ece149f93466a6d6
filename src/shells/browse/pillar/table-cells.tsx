import { useCallback, type ReactNode } from 'react';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Filterable } from '#domain/indicator-filter.ts';
import { inLocale, type Indicator } from '#domain/model/index.ts';
import { ageWords } from '#domain/sentence/age.ts';
import { changeWords, positionWords, targetGapWords } from '#domain/sentence/comparison-words.ts';
import { readTogether } from '#domain/sentence/read-together.ts';
import { flagWords, statusReason } from '#domain/sentence/reasons.ts';
import { statusKindLabel } from '#domain/sentence/status-words.ts';
import { comparatorText, targetName, targetText } from '#domain/sentence/terms.ts';
import { unjoinedTrend } from '#domain/trend-series.ts';
import { isShare } from '#domain/unit.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { Sparkline } from '#indicators/Sparkline.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { IndicatorName } from './IndicatorName.tsx';
import styles from './TableView.module.css';

/** The words of a cell, and below them, smaller, what they are measured by. */
function two(main: ReactNode, below: ReactNode): ReactNode {
  return (
    <>
      {main}
      {below && <span className={styles.below}>{below}</span>}
    </>
  );
}

/** Makes the cells of one indicator, in the order of the columns. */
export function useTableCells(evaluation: Evaluation): (record: Filterable) => readonly ReactNode[] {
  const { t, locale } = useLocale();
  const w = useWords(pillarWords);
  const { catalogue, context } = evaluation;

  return useCallback(
    ({ assessment, status }: Filterable) => {
      const { indicator, performance, position, change } = assessment;
      const { latest, unit, denominator } = indicator;
      const figure = publishedValue(latest);
      const { aim } = performance;
      const comparator = position.comparator;
      const whole = figure?.value === 100 && isShare(unit) && denominator;
      const withheld = statusReason(assessment, locale);
      const marks = figure?.flags.filter((flag) => flag === 'dv' || flag === 'e' || flag === 'f') ?? [];
      const agency = indicator.owner === null ? undefined : catalogue.agencies.get(indicator.owner);
      const publisher = latest ? catalogue.sources.get(latest.source)?.publisher : undefined;
      return [
        <IndicatorName key="name" indicator={indicator} />,
        figure
          ? two(
              <strong className={styles.value}>{formatValue(figure, indicator, locale)}</strong>,
              whole ? t.card.whole(inLocale(whole, locale)) : readTogether(assessment, context, locale),
            )
          : t.card.noFigure,
        <StatusBadge key="status" status={status} length="short" />,
        aim
          ? two(
              targetGapWords(performance, indicator, locale),
              `${targetName(aim, locale)}: ${targetText(aim, indicator, locale)}`,
            )
          : (withheld ?? statusKindLabel('no-target', locale)),
        two(
          positionWords(position, indicator, locale),
          comparator &&
            w.table.national(
              comparatorText(comparator, indicator, locale),
              formatPeriod(comparator.period, locale),
            ),
        ),
        two(
          changeWords(change, indicator, locale),
          change.kind === 'change' && w.table.since(formatPeriod(change.from, locale)),
        ),
        <Trend key="trend" indicator={indicator} />,
        latest
          ? two(
              formatPeriod(latest.period, locale),
              [
                ageWords(latest, context.evaluationDate, locale),
                ...marks.map((flag) => flagWords(flag, locale)),
              ]
                .filter(Boolean)
                .join(', '),
            )
          : '–',
        two(agency ? inLocale(agency.shortName, locale) : t.indicator.noOwner, publisher),
      ];
    },
    [catalogue, context, locale, t, w],
  );
}

/** The sparkline for the eye, its two ends in words for a screen reader. */
function Trend({ indicator }: { indicator: Indicator }) {
  const { locale } = useLocale();
  const w = useWords(pillarWords);
  const known = indicator.trend.flatMap(({ period, value }) =>
    value === null ? [] : [{ when: formatPeriod(period, locale), value }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 3 || !first || !last) return null;
  const say = (value: number) => formatValue({ value, qualifier: 'exact' }, indicator, locale);
  return (
    <>
      <Sparkline points={unjoinedTrend(indicator)} />
      <span className="visually-hidden">
        {w.charts.summary(known.length, say(first.value), first.when, say(last.value), last.when)}
      </span>
    </>
  );
}
