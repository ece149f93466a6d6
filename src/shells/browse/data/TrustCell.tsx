import { CircleCheck, CircleDashed, Minus, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { IndicatorHealth } from '#domain/data-health.ts';
import { healthReason } from '#domain/sentence/data-health.ts';
import type { Trust } from '#domain/trust.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import styles from './tables.module.css';

const looks: Readonly<
  Record<Trust['kind'], { readonly icon: LucideIcon; readonly tone: string | undefined }>
> = {
  final: { icon: CircleCheck, tone: styles.usable },
  provisional: { icon: CircleDashed, tone: styles.usable },
  overdue: { icon: TriangleAlert, tone: styles.withheld },
  broken: { icon: TriangleAlert, tone: styles.withheld },
  missing: { icon: TriangleAlert, tone: styles.withheld },
  'not-published': { icon: Minus, tone: styles.unpublished },
};

/** Whether a figure can be relied on, as word, shape and colour, and why. */
export function TrustCell({ row }: { row: IndicatorHealth }) {
  const { locale } = useLocale();
  const words = useWords(dataWords);
  const { kind } = row.assessment.trust;
  const { icon: Icon, tone } = looks[kind];
  return (
    <span className={`${styles.stack} ${styles.trust}`}>
      <span className={tone}>
        <Icon size={14} aria-hidden /> {words.trust[kind]}
      </span>
      <span className={styles.note}>{healthReason(row, locale)}</span>
    </span>
  );
}
