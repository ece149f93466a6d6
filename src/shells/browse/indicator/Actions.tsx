import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './Actions.module.css';

/** Takes the sentence away, or the page on paper. */
export function Actions({ headline }: { headline: string }) {
  const { t } = useLocale();
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(headline);
      setSaid(t.indicator.copied);
    } catch {
      setSaid(t.indicator.copyFailed);
    }
  };
  return (
    <div className={styles.actions} role="group" aria-label={t.indicator.actions}>
      <Button onClick={() => void copy()}>
        <Copy size={15} aria-hidden /> {t.indicator.copy}
      </Button>
      <Button onClick={() => window.print()}>
        <Printer size={15} aria-hidden /> {t.indicator.print}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
