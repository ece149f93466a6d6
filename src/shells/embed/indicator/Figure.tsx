import type { ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { bulletScale } from '#domain/bullet.ts';
import { displayStatus } from '#domain/display-status.ts';
import { publishedValue } from '#domain/figure.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import { statusLabel } from '#domain/sentence/status-words.ts';
import { wholeOf } from '#domain/whole.ts';
import { useLocale } from '#i18n/locale.tsx';
import { BigValue } from '#indicators/BigValue.tsx';
import { BulletBar } from '#indicators/BulletBar.tsx';
import { PairCells } from '#indicators/PairCells.tsx';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '../OutLink.tsx';
import styles from './Figure.module.css';

interface FigureProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  /** A chart below shows the same lengths. */
  readonly withBar: boolean;
}

const begins = (text: string, words: string) => text.toLowerCase().startsWith(words.toLowerCase());

/** The value, what it means against target or country, and the figure that it must not be read without. */
export function Figure({ assessment, evaluation, withBar }: FigureProps) {
  const { t, tx, locale } = useLocale();
  const { indicator } = assessment;
  const bar = bulletScale(indicator, locale);
  const whole = wholeOf(indicator);
  const status = displayStatus(assessment);
  const sentence = cardSentence(assessment, evaluation.context, locale);
  // «Chưa có số liệu công bố» is not said twice.
  const told = status.tone === 'none' && begins(sentence, statusLabel(status, locale));
  const paired = indicator.pairedWith.some((id) => {
    const other = evaluation.byId.get(id);
    return other !== undefined && publishedValue(other.indicator.latest) !== null;
  });
  return (
    <div className={styles.figure}>
      <p className={styles.value}>
        <BigValue observation={indicator.latest} format={indicator} size="card" />
      </p>
      <div className={styles.meaning}>
        <p className={status.hollow ? styles.hollow : styles.plain}>
          {!told && <StatusBadge status={status} />} <span>{sentence}</span>
        </p>
        {whole && <p className={styles.whole}>{t.card.whole(tx(whole))}</p>}
        {bar && withBar && (
          <div className={styles.bar} data-labelled={bar.national !== null || undefined}>
            <BulletBar scale={bar} />
          </div>
        )}
        {paired && (
          <div className={styles.pair}>
            <PairCells
              assessment={assessment}
              evaluation={evaluation}
              withOwn={false}
              withSource
              Link={IndicatorLink}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function IndicatorLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <PageLink path={paths.indicator(id)}>{children}</PageLink>;
}
