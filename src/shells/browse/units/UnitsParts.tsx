import { useDeferredValue, useMemo } from 'react';
import { formatNumber } from '#domain/format/number.ts';
import type { Indicator } from '#domain/model/index.ts';
import { unitCount } from '#domain/sentence/unit-register.ts';
import { unitFormat } from '#domain/sentence/unit-words.ts';
import { unitFinder } from '#domain/units/find.ts';
import type { UnitTable } from '#domain/units/join.ts';
import { orderUnits } from '#domain/units/order.ts';
import type { UnitRanking } from '#domain/units/ranking.ts';
import { useLocale } from '#i18n/locale.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { Tabs } from '#ui/Tabs.tsx';
import { ApartTable, SilentTable } from './OtherRows.tsx';
import type { UnitsPart, UnitsState } from './params.ts';
import { RankingTable } from './RankingTable.tsx';
import styles from './UnitsPage.module.css';

interface UnitsPartsProps {
  readonly caption: string;
  readonly indicator: Indicator;
  readonly table: UnitTable;
  readonly ranking: UnitRanking;
  readonly state: UnitsState;
  readonly onChange: (change: Partial<UnitsState>) => void;
}

/** The ranking, the units without a figure and the rows set apart, as far as they match what is looked for. */
export function UnitsParts({ caption, indicator, table, ranking, state, onChange }: UnitsPartsProps) {
  const { locale } = useLocale();
  const words = useWords(unitsWords);
  const query = useDeferredValue(state.query);
  const { key, reverse } = state.order;
  const ordered = useMemo(
    () => orderUnits(ranking.rows, { key, reverse }, locale),
    [ranking, key, reverse, locale],
  );
  const ranked = useFound(ordered, query);
  const silent = useFound(ranking.silent, query);
  const apart = useFound(table.apart, query);
  const number = (count: number) => formatNumber(count, 0, locale);
  const format = unitFormat(indicator, ranking);
  const all: Readonly<Record<UnitsPart, { readonly found: number; readonly of: number }>> = {
    'xep-hang': { found: ranked.length, of: ranking.rows.length },
    'chua-co-so': { found: silent.length, of: ranking.silent.length },
    'de-rieng': { found: apart.length, of: table.apart.length },
  };
  const part = all[state.part].of > 0 ? state.part : 'xep-hang';
  const { found, of } = all[part];
  const content = {
    'xep-hang': (
      <RankingTable
        caption={caption}
        ranking={ranking}
        rows={ranked}
        indicator={indicator}
        order={state.order}
        onOrder={(next) => onChange({ order: next })}
      />
    ),
    'chua-co-so': <SilentTable caption={caption} rows={silent} />,
    'de-rieng': <ApartTable caption={caption} rows={apart} check={table.check} format={format} />,
  };
  const looking = query.trim() !== '';
  const tab = (id: UnitsPart, label: string) => ({
    id,
    label,
    content: (
      <>
        <p role="status" className={styles.count}>
          {!looking
            ? unitCount(of, locale)
            : found === 0
              ? words.nothing(query.trim())
              : words.found(number(found), unitCount(of, locale), query.trim())}
        </p>
        {found > 0 && content[id]}
      </>
    ),
  });
  const tabs = [
    tab('xep-hang', words.ranking(number(ranking.rows.length))),
    ...(ranking.silent.length > 0 ? [tab('chua-co-so', words.silent(number(ranking.silent.length)))] : []),
    ...(table.apart.length > 0 ? [tab('de-rieng', words.apart(number(table.apart.length)))] : []),
  ];
  const heading = <h2 className={styles.partTitle}>{words.rankingTitle}</h2>;
  return (
    <section className={styles.part}>
      {tabs.length === 1 ? (
        <>
          {heading}
          {tabs[0]?.content}
        </>
      ) : (
        <Tabs
          label={words.views}
          heading={heading}
          selected={part}
          onSelect={(id) => {
            if (id === 'xep-hang' || id === 'chua-co-so' || id === 'de-rieng') onChange({ part: id });
          }}
          tabs={tabs}
        />
      )}
    </section>
  );
}

function useFound<T extends Parameters<typeof unitFinder>[0][number]>(
  units: readonly T[],
  query: string,
): readonly T[] {
  const find = useMemo(() => unitFinder(units), [units]);
  return useMemo(() => find(query), [find, query]);
}
