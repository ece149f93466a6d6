import { TriangleAlert } from 'lucide-react';
import type { BrokenIndicator } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import styles from './BrokenCard.module.css';

/** In the place of an indicator whose record could not be read. */
export function BrokenCard({ broken }: { broken: BrokenIndicator }) {
  const { t } = useLocale();
  return (
    <div className={styles.card}>
      <strong>{broken.name ? <Tx text={broken.name} /> : broken.id}</strong>
      <span className={styles.words}>
        <TriangleAlert size={18} aria-hidden /> {t.card.broken}
      </span>
      <span className={styles.hint}>{t.card.brokenHint}</span>
    </div>
  );
}
