import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { bulletScale } from '#domain/bullet.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import { statusReason } from '#domain/sentence/reasons.ts';
import { statusLabel } from '#domain/sentence/status-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { BigValue } from '#indicators/BigValue.tsx';
import { BulletBar } from '#indicators/BulletBar.tsx';
import { comparisonRows } from '#indicators/comparison-rows.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Facts } from './Facts.tsx';
import styles from './FactColumn.module.css';
import { PairBlock } from './PairBlock.tsx';
import { StatusWhy } from './StatusWhy.tsx';

interface FactColumnProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

const sameWords = (a: string, b: string) => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

/** The value, its status, every comparison or the reason why there is none, and what belongs beside it. */
export function FactColumn({ assessment, evaluation }: FactColumnProps) {
  const { t, locale } = useLocale();
  const { indicator } = assessment;
  const { latest } = indicator;
  const bar = bulletScale(indicator, locale);
  const status = displayStatus(assessment);
  const badge = statusLabel(status, locale);
  const reason = statusReason(assessment, locale);
  return (
    <div className={styles.column}>
      <div>
        <BigValue observation={latest} format={indicator} size="page" />
        {bar && <BulletBar scale={bar} />}
        <p className={styles.status}>
          <StatusBadge status={status} />
        </p>
        {reason && !sameWords(reason, badge) && <p className={styles.reason}>{reason}</p>}
        <StatusWhy assessment={assessment} evaluationDate={evaluation.context.evaluationDate} />
      </div>
      <PairBlock assessment={assessment} evaluation={evaluation} />
      <Facts
        items={[
          ...comparisonRows(assessment, locale, t),
          ...(latest && latest.numerator !== null && latest.denominator !== null
            ? [
                {
                  label: t.indicator.counts,
                  value: `${formatNumber(latest.numerator, 0, locale)} / ${formatNumber(latest.denominator, 0, locale)}`,
                },
              ]
            : []),
          ...(indicator.denominator
            ? [{ label: t.indicator.denominator, value: <Tx text={indicator.denominator} /> }]
            : []),
          ...(latest ? [{ label: t.indicator.period, value: formatPeriod(latest.period, locale) }] : []),
          ...(latest?.asOf ? [{ label: t.indicator.asOf, value: formatDate(latest.asOf, locale) }] : []),
        ]}
      />
      {indicator.companions.length > 0 && (
        <Facts
          title={t.indicator.companions}
          items={indicator.companions.map(({ id, label, unit, decimals, observation }) => {
            const figure = publishedValue(observation);
            const value = figure
              ? formatValue(figure, { unit, decimals, bounds: null }, locale)
              : t.card.noFigure;
            return {
              key: id,
              label: <Tx text={label} />,
              value: `${value} · ${formatPeriod(observation.period, locale)}`,
            };
          })}
        />
      )}
    </div>
  );
}
