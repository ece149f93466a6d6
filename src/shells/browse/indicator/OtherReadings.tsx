import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Catalogue, IndicatorDetail } from '#domain/model/index.ts';
import { positionAgainst } from '#domain/position.ts';
import { positionWords } from '#domain/sentence/comparison-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';

interface OtherReadingsProps {
  readonly detail: IndicatorDetail;
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
}

/** What other bodies published on the same subject: beside the province's figure, never joined to it. */
export function OtherReadings({ detail, assessment, catalogue }: OtherReadingsProps) {
  const { t, tx, locale } = useLocale();
  const { indicator } = assessment;
  const publisher = (id: string) => catalogue.sources.get(id)?.publisher ?? id;
  const format = { ...indicator, decimals: 2 };
  if (indicator.comparators.length + detail.comparatorSeries.length === 0) return null;
  return (
    <Section title={t.indicator.others} note={t.indicator.othersNote}>
      {indicator.comparators.length > 0 && (
        <DataTable
          caption={t.indicator.comparisons}
          captionHidden
          columns={[
            { label: t.indicator.comparisons },
            { label: t.indicator.value, numeric: true },
            { label: t.indicator.period },
            { label: t.indicator.difference },
            { label: t.indicator.source },
          ]}
          rows={indicator.comparators.map((comparator, index) => ({
            key: `${index}`,
            cells: [
              <Tx key="label" text={comparator.label} />,
              comparator.outOf === null
                ? formatValue(
                    { value: comparator.value, qualifier: 'exact' },
                    trim(format, comparator.value),
                    locale,
                  )
                : `${comparator.value}/${comparator.outOf}`,
              formatPeriod(comparator.period, locale),
              // The indicator's own place is no other body's figure: there is nothing to set against it.
              comparator.kind === 'rank'
                ? ''
                : positionWords(positionAgainst(indicator, comparator), indicator, locale),
              <AsPrinted key="source">{publisher(comparator.source)}</AsPrinted>,
            ],
          }))}
        />
      )}
      {detail.comparatorSeries.map((series) => (
        <DataTable
          key={`${series.method}/${tx(series.label)}`}
          caption={tx(series.label)}
          columns={[
            { label: t.indicator.period },
            { label: t.indicator.value, numeric: true },
            { label: t.indicator.source },
          ]}
          rows={series.observations.map((observation) => {
            const figure = publishedValue(observation);
            return {
              key: observation.period.text,
              cells: [
                formatPeriod(observation.period, locale),
                figure ? formatValue(figure, trim(format, figure.value), locale) : t.card.noFigure,
                <AsPrinted key="source">{publisher(observation.source)}</AsPrinted>,
              ],
            };
          })}
        />
      ))}
    </Section>
  );
}

/** Another body's figure keeps the digits it was printed with, up to two; no digit is invented. */
function trim<F extends { readonly decimals: number }>(format: F, value: number): F {
  const printed = [0, 1, 2].find((digits) => Number(value.toFixed(digits)) === value) ?? 2;
  return { ...format, decimals: Math.min(format.decimals, printed) };
}
