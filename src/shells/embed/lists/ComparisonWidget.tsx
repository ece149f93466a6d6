import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { changeWords } from '#domain/sentence/comparison-words.ts';
import { statusReason } from '#domain/sentence/reasons.ts';
import { publisherOf } from '#domain/sentence/source-words.ts';
import { statusKindLabel } from '#domain/sentence/status-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { embedWords } from '#i18n/pages/embed.ts';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { BigValue } from '#indicators/BigValue.tsx';
import { comparisonRows, type ComparisonRow } from '#indicators/comparison-rows.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { FigureSource } from '../indicator/FigureSource.tsx';
import { OfIndicator, type IndicatorProps } from '../indicator/OfIndicator.tsx';
import type { ViewProps } from '../views.ts';
import { WidgetFrame } from '../WidgetFrame.tsx';
import styles from './ComparisonWidget.module.css';

/** One indicator against its period before, its target and the country: each a figure or the reason why not. */
export function ComparisonWidget(props: ViewProps) {
  return <OfIndicator {...props} View={Known} />;
}

function Known({ request, evaluation, assessment }: IndicatorProps) {
  const { indicator } = assessment;
  return (
    <WidgetFrame
      request={request}
      title={<Tx text={indicator.name} />}
      source={<FigureSource observation={indicator.latest} evaluation={evaluation} />}
    >
      <p className={styles.own}>
        <BigValue observation={indicator.latest} format={indicator} size="row" />{' '}
        <StatusBadge status={displayStatus(assessment)} />
      </p>
      <dl className={styles.rows}>
        {useRows(assessment).map((row) => (
          <div key={row.key} className={styles.row}>
            <dt>{row.label}</dt>
            <dd className={row.weak ? styles.weak : styles.value}>{row.value}</dd>
            {row.from && (
              <dd className={styles.from}>
                <From row={row.from} evaluation={evaluation} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </WidgetFrame>
  );
}

/** The rows of every shell, and a reason where there is no other side at all. */
function useRows(assessment: Assessment): readonly ComparisonRow[] {
  const { t, locale } = useLocale();
  const words = useWords(embedWords);
  const { change, indicator, performance } = assessment;
  const rows = comparisonRows(assessment, locale, t);
  const absent = (key: string, label: string, value: string): readonly ComparisonRow[] =>
    rows.some((row) => row.key === key) ? [] : [{ key, label, value, weak: true, from: null }];
  const noTarget =
    performance.reason === null
      ? statusKindLabel('no-target', locale)
      : (statusReason(assessment, locale) ?? statusKindLabel('no-target', locale));
  return [
    ...absent('change', words.vsPrevious, changeWords(change, indicator, locale)),
    ...rows.filter(({ key }) => key === 'change'),
    ...absent('target', words.vsTarget, noTarget),
    ...rows.filter(({ key }) => key !== 'change'),
  ];
}

interface FromProps {
  readonly row: NonNullable<ComparisonRow['from']>;
  readonly evaluation: Evaluation;
}

function From({ row, evaluation }: FromProps) {
  const name = 'document' in row ? row.document : publisherOf(row, evaluation.catalogue.sources);
  return <AsPrinted>{name}</AsPrinted>;
}
