import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useApi } from '#data/context.tsx';
import { sourceHealth } from '#data/health.ts';
import { indicatorQuery } from '#data/indicator.ts';
import type { Assessment } from '#domain/assessment.ts';
import { indicatorHeadline } from '#domain/sentence/headline.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { BrokenCard } from '#indicators/BrokenCard.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { Problems } from '#indicators/Problems.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { useHead } from '#platform/head.tsx';
import { AfterPaint } from '#platform/later.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { NotFoundPage } from '../not-found/NotFoundPage.tsx';
import { Actions } from './Actions.tsx';
import { Breakdowns } from './Breakdowns.tsx';
import { Explanations } from './Explanations.tsx';
import { FactColumn } from './FactColumn.tsx';
import styles from './IndicatorPage.module.css';
import { OtherReadings } from './OtherReadings.tsx';
import { Revisions } from './Revisions.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { UnitsPart } from './UnitsPart.tsx';

const roomForRest = <div className={styles.room} />;

/** `/chi-so/:indicatorId`: one indicator with its history, comparisons, method and source. */
export function IndicatorPage() {
  return <CatalogueGate skeleton={<IndicatorSkeleton />}>{(data) => <Found {...data} />}</CatalogueGate>;
}

function Found(data: PageData) {
  const { t } = useLocale();
  const { indicatorId = '' } = useParams();
  const { catalogue, byId } = data.evaluation;
  const assessment = byId.get(indicatorId);
  if (assessment) return <Indicator key={indicatorId} assessment={assessment} {...data} />;
  const broken = catalogue.broken.find(({ id }) => id === indicatorId);
  if (broken) {
    return (
      <div className={styles.page}>
        <h1>{t.card.broken}</h1>
        <BrokenCard broken={broken} />
        <Problems problems={broken.problems} />
      </div>
    );
  }
  return <NotFoundPage reason={t.notFound.indicator(indicatorId)} />;
}

interface IndicatorProps extends PageData {
  readonly assessment: Assessment;
}

function Indicator({ assessment, evaluation, health, retry }: IndicatorProps) {
  const { t, tx, locale } = useLocale();
  const { catalogue, context } = evaluation;
  const { indicator } = assessment;
  const pillar = catalogue.pillars.find(({ id }) => id === indicator.pillarId);
  const headline = indicatorHeadline(assessment, context, locale);
  const detail = useQuery(indicatorQuery(useApi(), useEditionId(), indicator.id));
  useHead(t.brand.document(tx(indicator.shortName), tx(catalogue.area.name)), headline);
  const detailHealth = detail.data ? sourceHealth(detail) : null;
  return (
    <article className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[
          { label: t.nav.overview, to: paths.overview() },
          ...(pillar ? [{ label: <Tx text={pillar.name} />, to: paths.pillar(pillar.id) }] : []),
          { label: indicator.code },
        ]}
      />
      <PageHeading
        headline={headline}
        note={<Tx text={indicator.name} />}
        health={detailHealth?.kind === 'stale' ? detailHealth : health}
        onRetry={() => {
          retry();
          void detail.refetch();
        }}
      />
      <div className={styles.columns}>
        <FactColumn assessment={assessment} evaluation={evaluation} />
        <div className={styles.panel}>
          {detail.data ? (
            <TrendPanel assessment={assessment} detail={detail.data.value} />
          ) : detail.isError ? (
            <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />
          ) : (
            <LoadingPart>
              <Skeleton shape="panel" />
            </LoadingPart>
          )}
          <Actions headline={headline} assessment={assessment} catalogue={catalogue} />
        </div>
      </div>
      <AfterPaint fallback={roomForRest}>
        {detail.data && (
          <>
            <Problems problems={detail.data.value.problems} />
            <UnitsPart detail={detail.data.value} indicator={indicator} />
            <Breakdowns detail={detail.data.value} indicator={indicator} />
            <Revisions detail={detail.data.value} indicator={indicator} />
            <OtherReadings detail={detail.data.value} assessment={assessment} catalogue={catalogue} />
          </>
        )}
        <Explanations indicator={indicator} detail={detail.data?.value ?? null} catalogue={catalogue} />
      </AfterPaint>
    </article>
  );
}

function IndicatorSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton shape="title" />
      <div className={styles.columns}>
        <Skeleton shape="card" />
        <Skeleton shape="panel" />
      </div>
    </div>
  );
}
