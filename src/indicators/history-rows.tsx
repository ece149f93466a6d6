import { Fragment, type ReactNode } from 'react';
import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator, Observation } from '#domain/model/index.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';

/** Columns of a table of periods, and the cells of one of them; counts only where some period has them. */
export interface HistoryRows {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[];
  readonly keyOf: (observation: Observation) => string;
  readonly cells: (observation: Observation) => readonly ReactNode[];
}

/** How a history stands in a table, whatever kind of table it is. */
export function useHistoryRows(indicator: Indicator, observations: readonly Observation[]): HistoryRows {
  const { t, locale } = useLocale();
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
  return { columns, keyOf: ({ period }) => period.text, cells };
}
