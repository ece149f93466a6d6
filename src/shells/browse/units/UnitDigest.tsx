import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useApi } from '#data/context.tsx';
import { unitsQuery } from '#data/units.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Breakdown, Indicator, IndicatorDetail, UnitRegister } from '#domain/model/index.ts';
import { registerWords, unitCount } from '#domain/sentence/unit-register.ts';
import { placeText, unitDistance, unitFormat } from '#domain/sentence/unit-words.ts';
import type { RankedUnit, UnitRanking } from '#domain/units/ranking.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { unitDigestWords } from '#i18n/pages/unit-digest.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import { LoadingPart } from '#indicators/LoadingPart.tsx';
import { useEditionId } from '#platform/edition-param.ts';
import { useSeen } from '#platform/in-view.ts';
import { paths } from '#platform/paths.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import styles from './UnitDigest.module.css';
import { useUnitRanking } from './useUnitRanking.ts';

interface UnitDigestProps {
  readonly indicator: Indicator;
  readonly detail: IndicatorDetail;
  readonly breakdown: Breakdown;
}

/** How many of each end are shown. */
const shown = 5;

/** The first and the last units on an indicator's page. The register, a large file, is fetched when they come near. */
export function UnitDigest(props: UnitDigestProps) {
  const [ref, seen] = useSeen<HTMLDivElement>();
  return <div ref={ref}>{seen ? <WithRegister {...props} /> : <Waiting />}</div>;
}

function Waiting() {
  const words = useWords(unitDigestWords);
  return (
    <Section title={words.title}>
      <LoadingPart>
        <Skeleton shape="card" />
      </LoadingPart>
    </Section>
  );
}

function WithRegister(props: UnitDigestProps) {
  const words = useWords(unitDigestWords);
  const register = useQuery(unitsQuery(useApi(), useEditionId()));
  if (register.isPending) return <Waiting />;
  if (register.data === undefined) {
    // Without the register it would be guessed which rows are units; the page of the units tells more.
    return (
      <Section title={words.title}>
        <LoadFailure error={register.error} onRetry={() => void register.refetch()} />
      </Section>
    );
  }
  return <Ends {...props} register={register.data?.value ?? null} />;
}

function Ends({
  indicator,
  detail,
  breakdown,
  register,
}: UnitDigestProps & { register: UnitRegister | null }) {
  const { locale } = useLocale();
  const words = useWords(unitDigestWords);
  const { table, ranking } = useUnitRanking(breakdown, register, indicator, detail);
  const ranked = ranking.rows.filter(({ places }) => places !== null);
  const plain = indicator.polarity === 'informational';
  const few = ranked.length <= 2 * shown;
  return (
    <Section
      title={words.title}
      note={registerWords(table.check, ranking.silent.length, locale)}
      action={
        <PageLink to={paths.units(indicator.id)}>
          {words.all(unitCount(ranking.rows.length, locale))} <ArrowRight size={16} aria-hidden />
        </PageLink>
      }
    >
      {ranked.length === 0 && <p>{words.empty}</p>}
      <div className={styles.ends}>
        {few && ranked.length > 0 && (
          <UnitList title={words.every} rows={ranked} ranking={ranking} indicator={indicator} />
        )}
        {!few && (
          <>
            <UnitList
              title={plain ? words.highest(shown) : words.first(shown)}
              rows={ranked.slice(0, shown)}
              ranking={ranking}
              indicator={indicator}
            />
            <UnitList
              title={plain ? words.lowest(shown) : words.last(shown)}
              rows={ranked.slice(-shown).toReversed()}
              ranking={ranking}
              indicator={indicator}
            />
          </>
        )}
      </div>
    </Section>
  );
}

interface UnitListProps {
  readonly title: string;
  readonly rows: readonly RankedUnit[];
  readonly ranking: UnitRanking;
  readonly indicator: Indicator;
}

function UnitList({ title, rows, ranking, indicator }: UnitListProps) {
  const { locale } = useLocale();
  const words = useWords(unitDigestWords);
  const format = unitFormat(indicator, ranking);
  const measured = ranking.reference.kind === 'province';
  return (
    <DataTable
      caption={title}
      columns={[
        { label: words.unit },
        { label: words.place, numeric: true },
        { label: words.value, numeric: true },
        ...(measured ? [{ label: words.distance }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <bdi key="name" className={styles.name}>
            <Tx text={row.name} />
          </bdi>,
          placeText(row, locale),
          formatValue(row.figure, format, locale),
          ...(measured ? [unitDistance(row, format, locale)] : []),
        ],
      }))}
    />
  );
}
