import { useMemo } from 'react';
import { heatTables, type HeatRow, type HeatTable } from '#domain/heat-table.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { VirtualTable, type VirtualColumn } from '#ui/VirtualTable.tsx';
import { useHeatCells } from './heat-cells.tsx';
import styles from './HeatView.module.css';
import { SeriesNotes } from './SeriesNotes.tsx';
import { useTrendSeries } from './useTrendSeries.ts';
import type { ViewProps } from './views.ts';

const keyOf = ({ indicator }: HeatRow) => indicator.id;

/** Indicators by periods, one table for each length of period: the number in words, its place in its row as shade. */
export function HeatView({ records }: ViewProps) {
  const w = useWords(pillarWords);
  const { series, without, marksPartly } = useTrendSeries(records, 2);
  const tables = useMemo(() => heatTables(series), [series]);
  if (tables.length === 0) return <Notice>{w.heat.none}</Notice>;
  const points = series.flatMap((one) => one.points);
  return (
    <>
      <p className={styles.how}>{w.heat.how}</p>
      <Scale />
      {tables.map((table) => (
        <OneTable key={table.kind} table={table} />
      ))}
      <SeriesNotes
        notes={[
          points.some(({ derived }) => derived) && w.heat.derived,
          points.some(({ provisional }) => provisional) && w.heat.provisional,
          points.some(({ breaks }) => breaks) && w.heat.breaks,
          tables.some(({ cut }) => cut) && w.heat.cut,
          without > 0 && w.heat.without(without),
          marksPartly && w.marksPartly,
        ]}
      />
    </>
  );
}

/** The shades from one end to the other, for the eye; the sentence beside it says what they mean. */
function Scale() {
  return (
    <span aria-hidden className={styles.scale}>
      {[0, 1, 2, 3, 4].map((step) => (
        <span key={step} data-step={step} className={styles.cell} />
      ))}
    </span>
  );
}

function OneTable({ table }: { table: HeatTable }) {
  const { locale } = useLocale();
  const w = useWords(pillarWords);
  const { kind, columns, rows } = table;
  const cells = useHeatCells(columns);
  const headings = useMemo(
    (): readonly VirtualColumn[] => [
      { key: 'name', label: w.table.name },
      ...columns.map(({ from, to }) => {
        const [first, last] = [formatPeriod(from, locale), formatPeriod(to, locale)];
        const label = first === last ? first : w.heat.gap(first, last);
        return { key: from.text, label, numeric: true };
      }),
    ],
    [columns, locale, w],
  );
  return (
    <div className={styles.table}>
      <h3 className={styles.kind}>
        {w.byPeriod[kind]} <span className={styles.count}>{w.rows(rows.length)}</span>
      </h3>
      <VirtualTable
        caption={w.heat.caption(w.byPeriod[kind])}
        fit="region"
        columns={headings}
        rows={rows}
        keyOf={keyOf}
        cells={cells}
        rowHeight={62}
      />
    </div>
  );
}
