import { useEffect, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { pillarHeadline } from '#domain/sentence/headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { useHead } from '#platform/head.tsx';
import { AfterPaint } from '#platform/later.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { NotFoundPage } from '../not-found/NotFoundPage.tsx';
import { OverviewSkeleton } from '../overview/OverviewSkeleton.tsx';
import { viewIn } from './pillar-url.ts';
import { PillarIndicators } from './PillarIndicators.tsx';
import styles from './PillarPage.module.css';
import { preloadView } from './views.ts';

const roomForList = <div className={styles.room} />;

/** `/tru-cot/:pillar`: all indicators of one pillar. Headline and tally speak of all of them, whatever the filters. */
export function PillarPage() {
  const [params] = useSearchParams();
  const view = viewIn(params);
  // The code of the view comes along with the figures, not after them.
  useEffect(() => preloadView(view), [view]);
  return <CatalogueGate skeleton={<OverviewSkeleton />}>{(data) => <Pillar {...data} />}</CatalogueGate>;
}

function Pillar({ evaluation, health, retry }: PageData) {
  const { t, tx, locale } = useLocale();
  const { pillarId = '' } = useParams();
  const { catalogue, assessments, context } = evaluation;
  const pillar = catalogue.pillars.find(({ id }) => id === pillarId);
  const own = useMemo(
    () => assessments.filter(({ indicator }) => indicator.pillarId === pillarId),
    [assessments, pillarId],
  );
  const headline = pillar ? pillarHeadline(pillar, own, context, locale) : '';
  useHead(pillar ? t.brand.document(tx(pillar.name), tx(catalogue.area.name)) : t.notFound.title, headline);
  if (!pillar) return <NotFoundPage reason={t.notFound.pillar(pillarId)} />;

  const broken = catalogue.broken.filter((one) => one.pillarId === pillarId);
  return (
    <div className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[{ label: t.nav.overview, to: paths.overview() }, { label: <Tx text={pillar.name} /> }]}
      />
      <PageHeading
        headline={headline}
        note={<Tx text={pillar.summary} />}
        health={health}
        onRetry={retry}
        counted={own}
      />
      <AfterPaint key={pillar.id} fallback={roomForList}>
        <PillarIndicators own={own} broken={broken} evaluation={evaluation} />
      </AfterPaint>
    </div>
  );
}
