import { overviewHeadline } from '#domain/sentence/headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { useHead } from '#platform/head.tsx';
import { Later } from '#platform/later.tsx';
import { lazyPart } from '#platform/lazy-part.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { PillarPart } from './PillarPart.tsx';

const Digests = lazyPart(async () => (await import('./Digests.tsx')).Digests);

// One element for good: another one at each render would be a change of the part.
const roomForPart = <div className={styles.room} />;

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
        note={<Tx text={catalogue.edition.title} />}
        health={health}
        onRetry={retry}
        counted={assessments}
      />
      {assessments.length === 0 && catalogue.broken.length === 0 && <Notice>{t.overview.empty}</Notice>}
      <KeyFigures evaluation={evaluation} />
      {catalogue.pillars.map((pillar) => (
        <Later key={pillar.id} part={PillarPart} id={pillar.id} fallback={roomForPart} />
      ))}
      <Later part={Digests} fallback={roomForPart} />
    </div>
  );
}
