import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import type { WidgetRequest } from '#domain/widget/options.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { BigValue } from '#indicators/BigValue.tsx';
import { SourceLine } from '#indicators/SourceNote.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import styles from './IndicatorWidget.module.css';
import { WidgetFrame } from './WidgetFrame.tsx';

interface IndicatorWidgetProps {
  readonly request: WidgetRequest;
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
}

/** One indicator: its value, what it means, its status, day and source. */
export function IndicatorWidget({ request, assessment, evaluation }: IndicatorWidgetProps) {
  const { locale } = useLocale();
  const { indicator } = assessment;
  return (
    <WidgetFrame
      request={request}
      title={<Tx text={indicator.name} />}
      source={indicator.latest && <SourceLine observation={indicator.latest} evaluation={evaluation} />}
    >
      <BigValue observation={indicator.latest} format={indicator} size="card" />
      <p className={styles.meaning}>
        <StatusBadge status={displayStatus(assessment)} />{' '}
        <span>{cardSentence(assessment, evaluation.context, locale)}</span>
      </p>
    </WidgetFrame>
  );
}
