import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { SourceHealth } from '#data/health.ts';
import { formatInstant } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { timeZone } from '#platform/clock.ts';
import { ErrorWords } from './ErrorWords.tsx';
import styles from './FreshnessNote.module.css';

interface FreshnessNoteProps {
  readonly health: SourceHealth;
  readonly onRetry: () => void;
}

/** Whether the source answers, and how old the figures on the screen are. */
export function FreshnessNote({ health, onRetry }: FreshnessNoteProps) {
  const { locale, t } = useLocale();
  const time = (at: number) => formatInstant(at, locale, timeZone);
  if (health.kind === 'checking') {
    return (
      <span className={styles.note}>
        <CircleDashed size={14} aria-hidden /> {t.source.checking}
      </span>
    );
  }
  if (health.kind === 'fresh') {
    return (
      <span className={`${styles.note} ${styles.good}`}>
        <CircleCheck size={14} aria-hidden /> {t.source.fresh(time(health.at))}
      </span>
    );
  }
  return (
    <span className={`${styles.note} ${styles.stale}`} role="status">
      <TriangleAlert size={14} aria-hidden />{' '}
      {health.at === null ? t.source.staleBuilt : t.source.stale(time(health.at))}.{' '}
      <ErrorWords error={health.error} />{' '}
      <button type="button" className={styles.retry} onClick={onRetry}>
        {t.source.retry}
      </button>
    </span>
  );
}
