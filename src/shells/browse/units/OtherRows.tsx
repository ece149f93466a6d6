import { publishedValue } from '#domain/figure.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import { apartWords, silentWords } from '#domain/sentence/unit-register.ts';
import type { ApartRow, RegisterCheck, UnitRow } from '#domain/units/join.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { UnitName } from './UnitName.tsx';
import styles from './UnitsPage.module.css';

interface SilentTableProps {
  readonly caption: string;
  readonly rows: readonly UnitRow[];
}

/** Units without a figure, each with the reason. */
export function SilentTable({ caption, rows }: SilentTableProps) {
  const { locale } = useLocale();
  const words = useWords(unitsWords);
  return (
    <VirtualTable
      caption={caption}
      rows={rows}
      keyOf={({ key }) => key}
      rowHeight={57}
      columns={[
        { key: 'unit', label: words.unit },
        { key: 'code', label: words.code },
        { key: 'reason', label: words.reason },
      ]}
      cells={(row) => [<UnitName key="unit" row={row} />, row.key, silentWords(row, locale)]}
    />
  );
}

interface ApartTableProps {
  readonly caption: string;
  readonly rows: readonly ApartRow[];
  readonly check: RegisterCheck;
  readonly format: Indicator;
}

/** Rows that belong to no unit of their vintage, as they were printed. */
export function ApartTable({ caption, rows, check, format }: ApartTableProps) {
  const { locale } = useLocale();
  const words = useWords(unitsWords);
  return (
    <>
      <p className={styles.note}>{words.apartNote}</p>
      <VirtualTable
        caption={caption}
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          { key: 'label', label: words.label },
          { key: 'value', label: words.figure, numeric: true },
          { key: 'reason', label: words.reason },
        ]}
        cells={(one) => {
          const figure = publishedValue(one.observation);
          return [
            <span key="label" className={styles.name}>
              <bdi>
                <Tx text={one.name} />
              </bdi>
              <span className={styles.where}>
                {words.code} <bdi>{one.key}</bdi>
              </span>
            </span>,
            figure ? formatValue(figure, format, locale) : words.noFigure,
            apartWords(one, check.vintage, locale),
          ];
        }}
      />
    </>
  );
}
