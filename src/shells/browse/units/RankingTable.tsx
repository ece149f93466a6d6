import { openSide } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import {
  placeText,
  referenceText,
  unitDistance,
  unitFormat,
  unitMarks,
} from '#domain/sentence/unit-words.ts';
import type { UnitOrder, UnitOrderKey } from '#domain/units/order.ts';
import type { RankedUnit, UnitRanking } from '#domain/units/ranking.ts';
import { useLocale } from '#i18n/locale.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { VirtualTable, type VirtualColumn } from '#ui/VirtualTable.tsx';
import { UnitName } from './UnitName.tsx';
import styles from './UnitsPage.module.css';
import { ValueBar } from './ValueBar.tsx';

interface RankingTableProps {
  readonly caption: string;
  readonly ranking: UnitRanking;
  /** Those of the ranking that are to be shown, in their order. */
  readonly rows: readonly RankedUnit[];
  readonly indicator: Indicator;
  readonly order: UnitOrder;
  readonly onOrder: (order: UnitOrder) => void;
}

/** Place, unit, value and distance from the province, of any number of units. */
export function RankingTable({ caption, ranking, rows, indicator, order, onOrder }: RankingTableProps) {
  const { locale } = useLocale();
  const words = useWords(unitsWords);
  const { reference, period } = ranking;
  const format = unitFormat(indicator, ranking);
  const province = reference.kind === 'province' ? reference.comparator.value : null;
  const max = barMax(ranking, indicator);
  const sorted = (key: UnitOrderKey): Pick<VirtualColumn, 'sort'> => {
    const current = order.key === key;
    return {
      sort: {
        order: current ? (order.reverse ? 'descending' : 'ascending') : null,
        onToggle: () => onOrder({ key, reverse: current && !order.reverse }),
      },
    };
  };
  return (
    <VirtualTable
      caption={caption}
      heading="unit"
      rows={rows}
      keyOf={({ key }) => key}
      rowHeight={60}
      evenly
      columns={[
        { key: 'place', label: words.place, className: styles.placeColumn, ...sorted('place') },
        { key: 'unit', label: words.unit, ...sorted('name') },
        {
          key: 'value',
          label: words.value(period ? formatPeriod(period, locale) : ''),
          numeric: true,
          className: styles.valueColumn,
          ...sorted('value'),
        },
        ...(reference.kind === 'province'
          ? [
              {
                key: 'distance',
                label: words.distance(referenceText(ranking, indicator, locale)),
                className: styles.distanceColumn,
              },
            ]
          : []),
      ]}
      cells={(row) => [
        placeText(row, locale),
        <UnitName key="unit" row={row} marks={unitMarks(row, locale)} />,
        <span key="value" className={styles.value}>
          {max !== null && (
            <ValueBar value={row.figure.value} province={province} max={max} hollow={isLoose(row)} />
          )}
          <span className={styles.number}>
            {formatValue(row.figure, format, locale)}
            <span className={styles.inValue}> {unitDistance(row, format, locale)}</span>
          </span>
        </span>,
        ...(reference.kind === 'province' ? [unitDistance(row, format, locale)] : []),
      ]}
    />
  );
}

/** The value at the right end of every bar; null where lengths from zero would mislead. */
function barMax({ rows, reference }: UnitRanking, { unit, bounds }: Indicator): number | null {
  const values = rows.map(({ figure }) => figure.value);
  const province = reference.kind === 'province' ? reference.comparator.value : 0;
  const largest = values.reduce((most, value) => Math.max(most, value), province);
  const ranked = unit.id === 'rank' || values.some((value) => value < 0) || largest <= 0;
  return ranked ? null : Math.max(largest, unit.id === 'percent' ? (bounds?.max ?? 0) : 0);
}

function isLoose({ figure }: RankedUnit): boolean {
  return (
    openSide(figure.qualifier) !== null || figure.flags.some((flag) => ['p', 'e', 'f', 'u'].includes(flag))
  );
}
