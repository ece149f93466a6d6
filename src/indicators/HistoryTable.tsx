import { Fragment } from 'react';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator, Observation } from '#domain/model/index.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';

interface HistoryTableProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** Up to this many rows stand in the page as they are; of more, only those near the window. */
const wholeRows = 120;

/** Every published period with its value, counts and marks, newest first. */
export function HistoryTable({ indicator, observations }: HistoryTableProps) {
  const { t, tx, locale } = useLocale();
  const counted = observations.some(({ denominator }) => denominator !== null);
  const columns = [
    { key: 'period', label: t.indicator.period },
    { key: 'value', label: t.indicator.value, numeric: true },
    ...(counted ? [{ key: 'counts', label: t.indicator.counts, numeric: true }] : []),
    { key: 'note', label: t.indicator.note },
  ];
  const cells = (observation: Observation) => {
    const figure = publishedValue(observation);
    const { numerator, denominator, period, flags, note, asOf } = observation;
    const words = [
      ...flags.map((flag) => flagWords(flag, locale)),
      ...(asOf ? [`${t.indicator.asOf.toLowerCase()} ${formatDate(asOf, locale)}`] : []),
    ].join('; ');
    const counts =
      numerator !== null && denominator !== null
        ? `${formatNumber(numerator, 0, locale)} / ${formatNumber(denominator, 0, locale)}`
        : '';
    return [
      formatPeriod(period, locale),
      figure ? formatValue(figure, indicator, locale) : t.card.noFigure,
      ...(counted ? [counts] : []),
      <Fragment key="note">
        {words}
        {words && note && '; '}
        {note && <Tx text={note} />}
      </Fragment>,
    ];
  };
  const caption = tx(indicator.name);
  const rows = observations.toReversed();
  const keyOf = ({ period }: Observation) => period.text;
  return rows.length > wholeRows ? (
    <VirtualTable caption={caption} columns={columns} rows={rows} keyOf={keyOf} cells={cells} />
  ) : (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows.map((row) => ({ key: keyOf(row), cells: cells(row) }))}
    />
  );
}
