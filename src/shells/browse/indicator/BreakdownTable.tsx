import type { BreakdownLine, BreakdownView } from '#domain/breakdown.ts';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import { positionWords } from '#domain/sentence/comparison-words.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { groupFormat } from './group-format.ts';

interface BreakdownTableProps {
  readonly view: BreakdownView;
  readonly label: string;
  readonly indicator: Indicator;
}

/** A breakdown as a table, in the order of its bars. */
export function BreakdownTable({ view, label, indicator }: BreakdownTableProps) {
  const { t, locale } = useLocale();
  const national = view.lines.some(({ row }) => row.comparators.length > 0);
  const format = groupFormat(view, indicator);
  const cells = ({ row, position }: BreakdownLine) => {
    const figure = publishedValue(row.observation);
    const comparator = position.comparator ?? row.comparators[0];
    const why = row.observation.flags.map((flag) => flagWords(flag, locale)).join('; ');
    return [
      <Tx key="label" text={row.label} />,
      figure ? formatValue(figure, format, locale) : why || t.card.noFigure,
      ...(national
        ? [
            comparator ? formatValue({ value: comparator.value, qualifier: 'exact' }, format, locale) : '',
            positionWords(position, format, locale),
          ]
        : []),
      formatPeriod(row.observation.period, locale),
    ];
  };
  return (
    <VirtualTable
      caption={label}
      columns={[
        { key: 'group', label: t.indicator.group },
        { key: 'value', label: t.indicator.value, numeric: true },
        ...(national
          ? [
              { key: 'national', label: t.indicator.national, numeric: true },
              { key: 'difference', label: t.indicator.difference, numeric: true },
            ]
          : []),
        { key: 'period', label: t.indicator.period },
      ]}
      rows={view.lines}
      keyOf={({ row }) => row.key}
      cells={cells}
    />
  );
}
