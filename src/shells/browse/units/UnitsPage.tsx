import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApi } from '#data/context.tsx';
import { sourceHealth } from '#data/health.ts';
import { indicatorQuery } from '#data/indicator.ts';
import { unitsQuery } from '#data/units.ts';
import type { Assessment } from '#domain/assessment.ts';
import { unitBreakdowns } from '#domain/units/vintage.ts';
import { useLocale } from '#i18n/locale.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { BrokenCard } from '#indicators/BrokenCard.tsx';
import { CatalogueGate, type PageData } from '#indicators/CatalogueGate.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { useHead } from '#platform/head.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { NotFoundPage } from '../not-found/NotFoundPage.tsx';
import { UnitsProblems } from './UnitsProblems.tsx';
import styles from './UnitsPage.module.css';
import { UnitsView } from './UnitsView.tsx';

/** `/chi-so/:indicatorId/don-vi/`: one indicator by administrative unit. */
export function UnitsPage() {
  return <CatalogueGate skeleton={<UnitsSkeleton />}>{(data) => <Found {...data} />}</CatalogueGate>;
}

function Found(data: PageData) {
  const { t } = useLocale();
  const { indicatorId = '' } = useParams();
  const { catalogue, byId } = data.evaluation;
  const assessment = byId.get(indicatorId);
  if (assessment) return <Units key={indicatorId} assessment={assessment} {...data} />;
  const broken = catalogue.broken.find(({ id }) => id === indicatorId);
  if (!broken) return <NotFoundPage reason={t.notFound.indicator(indicatorId)} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t.card.broken}</h1>
      <BrokenCard broken={broken} />
      <UnitsProblems problems={broken.problems} />
    </div>
  );
}

interface UnitsProps extends PageData {
  readonly assessment: Assessment;
}

function Units(props: UnitsProps) {
  const { t, tx } = useLocale();
  const words = useWords(unitsWords);
  const { indicator } = props.assessment;
  const { catalogue } = props.evaluation;
  const pillar = catalogue.pillars.find(({ id }) => id === indicator.pillarId);
  const name = tx(indicator.shortName);
  useHead(t.brand.document(words.title(name), tx(catalogue.area.name)));
  return (
    <article className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[
          { label: t.nav.overview, to: paths.overview() },
          ...(pillar ? [{ label: tx(pillar.name), to: paths.pillar(pillar.id) }] : []),
          { label: indicator.code, to: paths.indicator(indicator.id) },
          { label: words.crumb },
        ]}
      />
      <Body {...props} />
    </article>
  );
}

/** What the history and the register of units allow to be shown. */
function Body({ assessment, evaluation, health, retry }: UnitsProps) {
  const { tx } = useLocale();
  const words = useWords(unitsWords);
  const [api, edition] = [useApi(), useEditionId()];
  const { indicator } = assessment;
  const detail = useQuery(indicatorQuery(api, edition, indicator.id));
  const register = useQuery(unitsQuery(api, edition));
  const title = <h1 className={styles.title}>{words.title(tx(indicator.shortName))}</h1>;
  if (!detail.data) {
    return detail.isError ? (
      <>
        {title}
        <LoadFailure error={detail.error} onRetry={() => void detail.refetch()} />
      </>
    ) : (
      <Loading title={title} />
    );
  }
  const breakdowns = unitBreakdowns(detail.data.value);
  const [newest] = breakdowns;
  if (!newest) {
    return (
      <>
        <h1 className={styles.title}>{words.absent(tx(indicator.shortName))}</h1>
        <p>
          {words.absentText} <PageLink to={paths.indicator(indicator.id)}>{words.toIndicator}</PageLink>
        </p>
        <UnitsProblems problems={detail.data.value.problems} />
      </>
    );
  }
  // An edition without a register answers null; only a register that is still on its way is waited for.
  if (register.isPending) return <Loading title={title} />;
  const detailHealth = sourceHealth(detail);
  return (
    <UnitsView
      assessment={assessment}
      evaluation={evaluation}
      detail={detail.data.value}
      breakdowns={[newest, ...breakdowns.slice(1)]}
      register={register.data?.value ?? null}
      registerFailure={register.data === undefined ? register.error : null}
      health={detailHealth.kind === 'stale' ? detailHealth : health}
      onRetry={() => {
        retry();
        void detail.refetch();
        void register.refetch();
      }}
    />
  );
}

function Loading({ title }: { readonly title: ReactNode }) {
  return (
    <>
      {title}
      <LoadingPart>
        <Skeleton shape="panel" />
      </LoadingPart>
    </>
  );
}

function UnitsSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton shape="title" />
      <Skeleton shape="panel" />
    </div>
  );
}
