import type { SourceHealth } from '#data/health.ts';
import { sourceHealth } from '#data/health.ts';
import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { programmesHeadline } from '#domain/sentence/programmes.ts';
import { useLocale } from '#i18n/locale.tsx';
import { CatalogueGate } from '#indicators/CatalogueGate.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { Problems } from '#indicators/Problems.tsx';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { useHead } from '#platform/head.tsx';
import { AfterPaint } from '#platform/later.tsx';
import { paths } from '#platform/paths.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { BottleneckList } from './BottleneckList.tsx';
import { CommendationList } from './CommendationList.tsx';
import { OtherMilestones } from './OtherMilestones.tsx';
import { PlatformList } from './PlatformList.tsx';
import { PriorityChain } from './PriorityChain.tsx';
import { ProgrammeTimeline } from './ProgrammeTimeline.tsx';
import styles from './ProgrammesPage.module.css';

const roomForLists = <div className={styles.room} />;

/** `/chuong-trinh`: programmes, platforms, priorities, commendations and bottlenecks. */
export function ProgrammesPage() {
  return (
    <CatalogueGate skeleton={<ProgrammesSkeleton />}>
      {({ evaluation }) => <WithProgrammes catalogue={evaluation.catalogue} />}
    </CatalogueGate>
  );
}

function WithProgrammes({ catalogue }: { catalogue: Catalogue }) {
  const { t, tx } = useLocale();
  const query = useProgrammes();
  const retry = () => void query.refetch();
  useHead(t.brand.document(t.nav.programmes, tx(catalogue.area.name)));
  if (query.data) {
    return (
      <Page
        catalogue={catalogue}
        programmes={query.data.value}
        health={sourceHealth(query)}
        onRetry={retry}
      />
    );
  }
  if (query.isError) {
    return (
      <div className={styles.page}>
        <h1>{t.programmes.title}</h1>
        <LoadFailure error={query.error} onRetry={retry} />
      </div>
    );
  }
  return (
    <LoadingPart>
      <ProgrammesSkeleton />
    </LoadingPart>
  );
}

interface PageProps {
  readonly catalogue: Catalogue;
  readonly programmes: Programmes;
  readonly health: SourceHealth;
  readonly onRetry: () => void;
}

function Page({ catalogue, programmes, health, onRetry }: PageProps) {
  const { t, tx, locale } = useLocale();
  const nothing =
    programmes.programmes.length + programmes.platforms.length + programmes.milestones.length === 0;
  return (
    <div className={styles.page}>
      <Breadcrumb
        label={t.nav.breadcrumb}
        items={[{ label: t.nav.overview, to: paths.overview() }, { label: t.programmes.title }]}
      />
      <PageHeading
        headline={programmesHeadline(programmes, locale)}
        note={t.programmes.subtitle(tx(catalogue.edition.title))}
        health={health}
        onRetry={onRetry}
      />
      <Problems problems={programmes.problems} />
      {nothing && <Notice>{t.programmes.empty}</Notice>}
      <AfterPaint fallback={roomForLists}>
        <div className={styles.columns}>
          <div className={styles.column}>
            {programmes.programmes.map((programme) => (
              <ProgrammeTimeline
                key={programme.id}
                programme={programme}
                programmes={programmes}
                catalogue={catalogue}
              />
            ))}
            <PriorityChain programmes={programmes} catalogue={catalogue} />
            <OtherMilestones programmes={programmes} catalogue={catalogue} />
          </div>
          <div className={styles.column}>
            <PlatformList programmes={programmes} catalogue={catalogue} />
            <CommendationList programmes={programmes} catalogue={catalogue} />
            <BottleneckList programmes={programmes} catalogue={catalogue} />
          </div>
        </div>
      </AfterPaint>
    </div>
  );
}

function ProgrammesSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton shape="title" />
      <div className={styles.columns}>
        <Skeleton shape="panel" />
        <Skeleton shape="panel" />
      </div>
    </div>
  );
}
