import { useLocale } from '#i18n/locale.tsx';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import styles from './NotFoundPage.module.css';

/** An address that leads nowhere: says so and gives the way home. */
export function NotFoundPage({ reason }: { reason?: string }) {
  const { t } = useLocale();
  useHead(t.notFound.title);
  return (
    <div className={styles.page}>
      <h1>{t.notFound.title}</h1>
      <p>{reason ?? t.notFound.text}</p>
      <p>
        <PageLink to={paths.overview()}>{t.notFound.home}</PageLink>
      </p>
    </div>
  );
}
