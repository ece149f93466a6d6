import { useQuery } from '@tanstack/react-query';
import { apiDescriptionQuery } from '#data/api-document.ts';
import { useApi } from '#data/context.tsx';
import { useLocale } from '#i18n/locale.tsx';
import { apiWords } from '#i18n/pages/api.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { useCatalogue } from '#indicators/useCatalogue.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Section } from '#ui/Section.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { AddressSection } from './AddressSection.tsx';
import styles from './ApiPage.module.css';
import { CallExamples } from './CallExamples.tsx';
import { ResourceList } from './ResourceList.tsx';
import { ShapeTable } from './ShapeTable.tsx';

/** `/du-lieu/api`: how to read the API, and what every field of it means, from its own documents. */
export function ApiPage() {
  const { t, tx } = useLocale();
  const words = useWords(apiWords);
  // The page speaks of the API, not of its figures: it stands without them.
  const area = useCatalogue().data?.value.area.name;
  const title = area ? t.brand.document(words.title, tx(area)) : words.title;
  useHead(title, words.headline);
  return (
    <div className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[
          { label: t.nav.overview, to: paths.overview() },
          { label: words.data, to: paths.data() },
          { label: words.title },
        ]}
      />
      <div>
        <h1 className={styles.title}>{words.headline}</h1>
        <p className={styles.note}>{words.note}</p>
      </div>
      <div className={styles.columns}>
        <AddressSection />
        <CallExamples />
      </div>
      <div className={styles.columns}>
        <Section title={words.rules}>
          <ul className={styles.bullets}>
            {words.rulesList.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.versions}>
          <p>{words.versionsText}</p>
        </Section>
      </div>
      <Reference />
    </div>
  );
}

/** What comes from the API's documents, once they are there. */
function Reference() {
  const words = useWords(apiWords);
  const query = useQuery(apiDescriptionQuery(useApi()));
  if (query.data) {
    return (
      <>
        <ResourceList description={query.data} />
        <Section title={words.shapes} note={words.shapesNote(query.data.shapes.length)}>
          <div className={styles.shapes}>
            {query.data.shapes.map((shape) => (
              <ShapeTable key={shape.name} shape={shape} />
            ))}
          </div>
        </Section>
      </>
    );
  }
  if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div aria-busy="true">
      <p role="status" className={styles.note}>
        {words.loading}
      </p>
      <Skeleton shape="panel" />
    </div>
  );
}
