import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { bulletScale } from '#domain/bullet.ts';
import { wholeOf } from '#domain/whole.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { BigValue } from './BigValue.tsx';
import { BulletBar } from './BulletBar.tsx';
import styles from './IndicatorCard.module.css';
import { SourceLine } from './SourceNote.tsx';
import { Sparkline } from './Sparkline.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import type { Evaluation } from './useEvaluation.ts';
import { useIndicatorIntent } from './useIndicatorIntent.ts';

interface IndicatorCardProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  /** `key`: one of the few at the top of the overview. */
  readonly size?: 'normal' | 'key';
}

/** One indicator in one glance: name, value, what it means, status, period and source. One link. */
export function IndicatorCard({ assessment, evaluation, size = 'normal' }: IndicatorCardProps) {
  const { locale, t, tx } = useLocale();
  const { indicator } = assessment;
  const intent = useIndicatorIntent();
  const bar = bulletScale(indicator, locale);
  const whole = wholeOf(indicator);
  return (
    <PageLink
      to={paths.indicator(indicator.id)}
      className={`${styles.card} ${styles[size]}`}
      onIntent={() => intent(indicator.id)}
    >
      <span className={styles.name}>
        <Tx text={size === 'key' ? indicator.shortName : indicator.name} />
      </span>
      <span className={styles.value}>
        <BigValue observation={indicator.latest} format={indicator} size="card" />
        <Sparkline points={indicator.trend} />
      </span>
      <span className={styles.sentence}>
        {cardSentence(assessment, evaluation.context, locale)}
        {whole && <span className={styles.whole}> {t.card.whole(tx(whole))}</span>}
      </span>
      {bar && (
        <span className={styles.bar}>
          <BulletBar scale={bar} />
        </span>
      )}
      <span className={styles.foot}>
        <StatusBadge status={displayStatus(assessment)} />
        {indicator.latest && <SourceLine observation={indicator.latest} evaluation={evaluation} />}
      </span>
    </PageLink>
  );
}
