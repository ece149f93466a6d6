import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import type { Programmes } from '#domain/model/index.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { ItemList } from '#indicators/ItemList.tsx';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { MilestoneMark } from '#indicators/MilestoneMark.tsx';
import { useProgrammes } from '#indicators/useProgrammes.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Programmes on the overview: their phases, each with its milestones' words. */
export function ProgrammeDigest() {
  const { t } = useLocale();
  const query = useProgrammes();
  return (
    <Section
      title={t.overview.programme}
      action={
        <PageLink to={paths.programmes()}>
          {t.nav.programmes} <ArrowRight size={16} aria-hidden />
        </PageLink>
      }
    >
      {query.data ? (
        <Phases programmes={query.data.value} />
      ) : query.isError ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingPart>
          <Skeleton shape="card" />
        </LoadingPart>
      )}
    </Section>
  );
}

function Phases({ programmes }: { programmes: Programmes }) {
  const { t, locale } = useLocale();
  const phases = programmes.programmes.flatMap((programme) =>
    programme.phases.map((phase) => ({ programme, phase })),
  );
  if (phases.length === 0) return <p>{t.programmes.empty}</p>;
  return (
    <ItemList
      ordered
      items={phases.map(({ programme, phase }) => ({
        key: `${programme.id}/${phase.id}`,
        mark: <MilestoneMark status={phase.status} />,
        name: (
          <>
            <Tx text={programme.name} />: <Tx text={phase.name} />
          </>
        ),
        note: phase.milestones
          .flatMap((id) => programmes.milestones.find((milestone) => milestone.id === id) ?? [])
          .map((milestone, index) => (
            <Fragment key={milestone.id}>
              {index > 0 && ' · '}
              <Tx text={milestone.name} />
            </Fragment>
          )),
        side: `${formatPeriod(phase.start, locale)} – ${formatPeriod(phase.end, locale)}`,
      }))}
    />
  );
}
