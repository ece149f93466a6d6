import { publishedValue } from '#domain/figure.ts';
import { formatDate, formatPeriod } from '#domain/format/date.ts';
import { formatNumber } from '#domain/format/number.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator, Observation } from '#domain/model/index.ts';
import { flagWords } from '#domain/sentence/reasons.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { DataTable } from '#ui/DataTable.tsx';

interface HistoryTableProps {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** Every published period with its value, counts and marks, newest first. */
export function HistoryTable({ indicator, observations }: HistoryTableProps) {
  const { t, tx, locale } = useLocale();
  const counted = observations.some(({ denominator }) => denominator !== null);
  return (
    <DataTable
      caption={tx(indicator.name)}
      captionHidden
      columns={[
        { label: t.indicator.period },
        { label: t.indicator.value, numeric: true },
        ...(counted ? [{ label: t.indicator.counts, numeric: true }] : []),
        { label: t.indicator.note },
      ]}
      rows={observations.toReversed().map((observation) => {
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
        return {
          key: period.text,
          cells: [
            formatPeriod(period, locale),
            figure ? formatValue(figure, indicator, locale) : t.card.noFigure,
            ...(counted ? [counts] : []),
            <>
              {words}
              {words && note && '; '}
              {note && <Tx text={note} />}
            </>,
          ],
        };
      })}
    />
  );
}
