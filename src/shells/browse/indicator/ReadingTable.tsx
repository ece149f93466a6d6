import { Fragment } from 'react';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { ComparatorSeries, Indicator, Observation } from '#domain/model/index.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted } from '#i18n/Tx.tsx';
import { VirtualTable } from '#ui/VirtualTable.tsx';
import { asPrinted } from '#indicators/printed-digits.ts';

interface ReadingTableProps {
  readonly series: ComparatorSeries;
  readonly indicator: Indicator;
  readonly publisher: (source: string) => string;
}

/** Every reading of another body with its source, oldest first. */
export function ReadingTable({ series, indicator, publisher }: ReadingTableProps) {
  const { t, tx, locale } = useLocale();
  const cells = (observation: Observation) => {
    const figure = publishedValue(observation);
    const flags = observation.flags.map((flag) => flagWords(flag, locale));
    const value = figure ? formatValue(figure, asPrinted(indicator, figure.value), locale) : t.card.noFigure;
    return [
      formatPeriod(observation.period, locale),
      value,
      <Fragment key="source">
        <AsPrinted>{publisher(observation.source)}</AsPrinted>
        {flags.map((words) => `; ${words}`)}
      </Fragment>,
    ];
  };
  return (
    <VirtualTable
      caption={tx(series.label)}
      columns={[
        { key: 'period', label: t.indicator.period },
        { key: 'value', label: t.indicator.value, numeric: true },
        { key: 'source', label: t.indicator.source },
      ]}
      rows={series.observations}
      keyOf={({ period }) => period.text}
      cells={cells}
    />
  );
}
