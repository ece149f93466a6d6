import { useParams } from 'react-router';
import { pillarHeadline } from '#domain/sentence/headline.ts';
import { tallyGroup } from '#domain/tally.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { BrokenCard } from '#indicators/BrokenCard.tsx';
import { CardGrid } from '#indicators/CardGrid.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { IndicatorCard } from '#indicators/IndicatorCard.tsx';
import { UnpublishedList } from '#indicators/UnpublishedList.tsx';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { NotFoundPage } from '../not-found/NotFoundPage.tsx';
import { OverviewSkeleton } from '../overview/OverviewSkeleton.tsx';
import styles from './PillarPage.module.css';

/** `/tru-cot/:pillar`: all indicators of one pillar. */
export function PillarPage() {
  return <CatalogueGate skeleton={<OverviewSkeleton />}>{(data) => <Pillar {...data} />}</CatalogueGate>;
}

function Pillar({ evaluation, health, retry }: PageData) {
  const { t, tx, locale } = useLocale();
  const { pillarId = '' } = useParams();
  const { catalogue, assessments, context } = evaluation;
  const pillar = catalogue.pillars.find(({ id }) => id === pillarId);
  const own = assessments.filter(({ indicator }) => indicator.pillarId === pillarId);
  const headline = pillar ? pillarHeadline(pillar, own, context, locale) : '';
  useHead(pillar ? t.brand.document(tx(pillar.name), tx(catalogue.area.name)) : t.notFound.title, headline);
  if (!pillar) return <NotFoundPage reason={t.notFound.pillar(pillarId)} />;

  const broken = catalogue.broken.filter((one) => one.pillarId === pillarId);
  const withFigure = own.filter((assessment) => tallyGroup(assessment) !== 'noFigure');
  const without = own.filter((assessment) => tallyGroup(assessment) === 'noFigure');
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
      <Section title={t.pillar.all} note={t.overview.counts(own.length + broken.length, withFigure.length)}>
        {own.length + broken.length === 0 && <Notice>{t.pillar.empty}</Notice>}
        <CardGrid>
          {broken.map((one) => (
            <BrokenCard key={one.id} broken={one} />
          ))}
          {withFigure.map((assessment) => (
            <IndicatorCard key={assessment.indicator.id} assessment={assessment} evaluation={evaluation} />
          ))}
        </CardGrid>
        <UnpublishedList assessments={without} evaluation={evaluation} />
      </Section>
    </div>
  );
}
