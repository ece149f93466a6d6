import { useMemo } from 'react';
import { editionHealth, indicatorHealth } from '#domain/data-health.ts';
import { formatDate } from '#domain/format/date.ts';
import { dataHeadline } from '#domain/sentence/data-health.ts';
import { sourceUses } from '#domain/source-use.ts';
import { useLocale } from '#i18n/locale.tsx';
import { dataWords } from '#i18n/pages/data.ts';
import { useWords } from '#i18n/words.ts';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import styles from './DataPage.module.css';
import { Downloads } from './Downloads.tsx';
import { MoreWays } from './MoreWays.tsx';
import { Quarantine } from './Quarantine.tsx';
import { ScreenFiles } from './ScreenFiles.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TrustTable } from './TrustTable.tsx';
import { faultyRecords } from './faulty-records.ts';
import { useEditionList } from './useEditionList.ts';

/** `/du-lieu`: what day each figure is of, who reported it, whether it can be relied on; and all of it to take away. */
export function DataPage() {
  return <CatalogueGate skeleton={<DataSkeleton />}>{(data) => <Page {...data} />}</CatalogueGate>;
}

function Page({ evaluation, health, retry }: PageData) {
  const { t, tx, locale } = useLocale();
  const words = useWords(dataWords);
  const programmes = useProgrammes();
  const editions = useEditionList();
  const { catalogue, assessments, context } = evaluation;
  const day = context.evaluationDate;
  const rows = useMemo(() => indicatorHealth(assessments, day), [assessments, day]);
  const counts = useMemo(() => editionHealth(rows), [rows]);
  const programmesRead = programmes.data?.value ?? null;
  const uses = useMemo(() => sourceUses(catalogue, rows, programmesRead), [catalogue, rows, programmesRead]);
  const faulty = faultyRecords(
    catalogue.problems,
    programmesRead?.problems ?? [],
    editions.data?.value.problems ?? [],
  );
  const headline = dataHeadline(counts, faulty, locale);
  useHead(t.brand.document(words.title, tx(catalogue.area.name)), headline);
  return (
    <div className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[{ label: t.nav.overview, to: paths.overview() }, { label: words.title }]}
      />
      <PageHeading
        headline={headline}
        note={words.note(tx(catalogue.edition.title), formatDate(catalogue.edition.dataCutoff, locale))}
        health={health}
        onRetry={retry}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ScreenFiles programmes={programmes} editions={editions} />
          <MoreWays catalogue={catalogue} />
        </div>
        <Downloads catalogue={catalogue} rows={rows} />
      </div>
      <Quarantine catalogue={catalogue} programmes={programmes} editions={editions} />
      <SourceTable uses={uses} />
      <TrustTable rows={rows} counts={counts} catalogue={catalogue} />
    </div>
  );
}

function DataSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton shape="title" />
      <Skeleton shape="panel" />
      <Skeleton shape="panel" />
    </div>
  );
}
