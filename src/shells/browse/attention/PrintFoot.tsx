import { formatDate } from '#domain/format/date.ts';
import { dayInZone } from '#domain/date.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { attentionWords } from '#i18n/pages/attention.ts';
import { useWords } from '#i18n/words.ts';
import { timeZone, useNow } from '#platform/clock.ts';
import { useHydrated } from '#platform/hydrated.ts';
import { useRenderTime } from '#platform/render-time.ts';
import styles from './PrintFoot.module.css';

/** The foot of the printed page: which edition, up to when, and when it was printed. */
export function PrintFoot({ catalogue: { edition } }: { catalogue: Catalogue }) {
  const { tx, locale } = useLocale();
  const words = useWords(attentionWords);
  const today = dayInZone(useNow(useRenderTime()), timeZone);
  // The built page would print the day of the build.
  const hydrated = useHydrated();
  return (
    <p className={styles.foot}>
      <span>{words.printFooter(tx(edition.title), formatDate(edition.dataCutoff, locale))}</span>
      {hydrated && <span>{words.printedOn(formatDate(today, locale))}</span>}
    </p>
  );
}
