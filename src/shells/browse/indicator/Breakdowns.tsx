import { publishedValue } from '#domain/figure.ts';
import { sharedDigits } from '#domain/format/digits.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Breakdown, Indicator, IndicatorDetail } from '#domain/model/index.ts';
import { positionOfRow } from '#domain/position.ts';
import { positionWords } from '#domain/sentence/comparison-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';

interface BreakdownsProps {
  readonly detail: IndicatorDetail;
  readonly indicator: Indicator;
}

/**
 * The indicator by group, each row beside the national figure where it was published with it. Administrative units,
 * of which there may be thousands, have a part of their own.
 */
export function Breakdowns({ detail, indicator }: BreakdownsProps) {
  const { t } = useLocale();
  const groups = detail.breakdowns.filter(({ dimension }) => dimension !== 'unit');
  if (groups.length === 0) return null;
  return (
    <Section title={t.indicator.breakdown}>
      {groups.map((breakdown) => (
        <BreakdownTable key={breakdown.id} breakdown={breakdown} indicator={indicator} />
      ))}
    </Section>
  );
}

function BreakdownTable({ breakdown, indicator }: { breakdown: Breakdown; indicator: Indicator }) {
  const { t, tx, locale } = useLocale();
  const national = breakdown.rows.some((row) => row.comparators.length > 0);
  const values = breakdown.rows.flatMap((row) => [
    row.observation.value ?? 0,
    ...row.comparators.map((comparator) => comparator.value),
  ]);
  // Groups are printed with their own number of digits, the same for all rows of a table.
  const decimals = sharedDigits(0, ...values);
  // A group's own maximum stands in its name («tối đa 22»); the indicator's does not apply to it.
  const format = { ...indicator, decimals, bounds: indicator.unit.id === 'rank' ? indicator.bounds : null };
  return (
    <DataTable
      caption={tx(breakdown.label)}
      columns={[
        { label: t.indicator.group },
        { label: t.indicator.value, numeric: true },
        ...(national
          ? [
              { label: t.indicator.national, numeric: true },
              { label: t.indicator.difference, numeric: true },
            ]
          : []),
        { label: t.indicator.period },
      ]}
      rows={breakdown.rows.map((row) => {
        const figure = publishedValue(row.observation);
        const comparator = row.comparators[0];
        const position = positionOfRow(row, indicator.polarity, decimals);
        return {
          key: row.key,
          cells: [
            <Tx key="label" text={row.label} />,
            figure ? formatValue(figure, format, locale) : t.card.noFigure,
            ...(national
              ? [
                  comparator
                    ? formatValue({ value: comparator.value, qualifier: 'exact' }, format, locale)
                    : '',
                  positionWords(position, format, locale),
                ]
              : []),
            formatPeriod(row.observation.period, locale),
          ],
        };
      })}
    />
  );
}
