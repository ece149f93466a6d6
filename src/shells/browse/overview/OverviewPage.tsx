import { overviewHeadline } from '#domain/sentence/headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { useHead } from '#platform/head.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { ContextFigures } from './ContextFigures.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { PillarSection } from './PillarSection.tsx';
import { ProgrammeDigest } from './ProgrammeDigest.tsx';
import { AttentionDigest } from './AttentionDigest.tsx';

/** `/`: where the province stands, on one screen and in one sentence. */
export function OverviewPage() {
  return <CatalogueGate skeleton={<OverviewSkeleton />}>{(data) => <Overview {...data} />}</CatalogueGate>;
}

function Overview({ evaluation, health, retry }: PageData) {
  const { t, tx, locale } = useLocale();
  const { catalogue, assessments, context } = evaluation;
  const headline = overviewHeadline(assessments, context, locale);
  useHead(t.brand.document(t.nav.overview, tx(catalogue.area.name)), headline);
  return (
    <div className={styles.page}>
      <PageHeading
        headline={headline}
        note={tx(catalogue.edition.title)}
        health={health}
        onRetry={retry}
        counted={assessments}
      />
      {assessments.length === 0 && catalogue.broken.length === 0 && <Notice>{t.overview.empty}</Notice>}
      <KeyFigures evaluation={evaluation} />
      {catalogue.pillars.map((pillar) => (
        <PillarSection key={pillar.id} pillar={pillar} evaluation={evaluation} />
      ))}
      <div className={styles.pair}>
        <AttentionDigest evaluation={evaluation} />
        <ProgrammeDigest />
      </div>
      <ContextFigures evaluation={evaluation} />
    </div>
  );
}
