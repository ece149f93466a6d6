import { ArrowLeft } from 'lucide-react';
import { useLocale } from '#i18n/locale.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './BriefingHeader.module.css';

interface BriefingHeaderProps {
  /** What the page is, in two or three words. */
  readonly title: string;
  /** Name of the area, once it is known. */
  readonly area?: string | undefined;
}

/** The slim bar over the pages of a briefing that are no slide: the way back to the figures, and where one is. */
export function BriefingHeader({ title, area }: BriefingHeaderProps) {
  const { t } = useLocale();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <PageLink to={paths.overview()} className={styles.back}>
          <ArrowLeft size={18} aria-hidden />
          {t.nav.overview}
        </PageLink>
        <span className={styles.page}>{title}</span>
        {area !== undefined && <span className={styles.area}>{t.brand.title(area)}</span>}
      </div>
    </header>
  );
}
