import type { Assessment } from '#domain/assessment.ts';
import { displayStatus } from '#domain/display-status.ts';
import { cardSentence } from '#domain/sentence/card.ts';
import type { SentenceContext } from '#domain/sentence/context.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { StatusBadge } from '#indicators/StatusBadge.tsx';
import styles from './CardResult.module.css';

interface CardResultProps {
  readonly assessment: Assessment;
  readonly context: SentenceContext;
}

/** What a card would say of an example: its status and its sentence. */
export function CardResult({ assessment, context }: CardResultProps) {
  const { locale } = useLocale();
  const words = useWords(methodWords);
  return (
    <div className={styles.result}>
      <p className={styles.label}>{words.example.shown}</p>
      <p>
        <StatusBadge status={displayStatus(assessment)} />
      </p>
      <p className={styles.sentence}>{cardSentence(assessment, context, locale)}</p>
    </div>
  );
}
