import { useLocale } from '#i18n/locale.tsx';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { CatalogueGate } from '#indicators/CatalogueGate.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { Builder } from './Builder.tsx';
import styles from './EmbedPage.module.css';

/** `/nhung`: an editor of a portal chooses what to show, sees it as it will stand there, and copies one text. */
export function EmbedPage() {
  const { t, tx } = useLocale();
  const words = useWords(embedBuilderWords);
  const area = useCatalogue().data?.value.area.name;
  useHead(area ? t.brand.document(words.title, tx(area)) : words.title, words.note);
  return (
    <CatalogueGate
      skeleton={
        <div className={styles.page}>
          <Head />
          <Skeleton shape="panel" />
          <Skeleton shape="panel" />
        </div>
      }
    >
      {({ evaluation: { catalogue } }) => (
        <div className={styles.page}>
          <Head />
          <Builder catalogue={catalogue} />
        </div>
      )}
    </CatalogueGate>
  );
}

function Head() {
  const { t } = useLocale();
  const words = useWords(embedBuilderWords);
  return (
    <div className={styles.head}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[
          { label: t.nav.overview, to: paths.overview() },
          { label: t.nav.data, to: paths.data() },
          { label: words.title },
        ]}
      />
      <div>
        <h1 className={styles.title}>{words.headline}</h1>
        <p className={styles.note}>{words.note}</p>
      </div>
    </div>
  );
}
