import { ArrowLeft } from 'lucide-react';
import { useLocale } from '#i18n/locale.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './BriefingHeader.module.css';

/** The slim head of the briefing's pages that are no slide. */
export function BriefingHeader({ title }: { readonly title: string }) {
  const { t } = useLocale();
  return (
    <header className={styles.header}>
      <PageLink to={paths.overview()} className={styles.back}>
        <ArrowLeft size={18} aria-hidden /> {t.nav.overview}
      </PageLink>
      <span>{title}</span>
    </header>
  );
}
