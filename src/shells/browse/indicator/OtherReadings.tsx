import { useMemo } from 'react';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Catalogue, IndicatorDetail } from '#domain/model/index.ts';
import { positionAgainst } from '#domain/position.ts';
import { positionWords } from '#domain/sentence/comparison-words.ts';
import { useLocale } from '#i18n/locale.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { AsPrinted, Tx } from '#i18n/Tx.tsx';
import { useWords } from '#i18n/words.ts';
import { readingModels } from '#indicators/reading-models.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './OtherReadings.module.css';
import { asPrinted } from '#indicators/printed-digits.ts';
import { ReadingFigure } from './ReadingFigure.tsx';

interface OtherReadingsProps {
  readonly detail: IndicatorDetail;
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
}

/** What other bodies published on the same subject: beside the province's figure, never joined to it or each other. */
export function OtherReadings({ detail, assessment, catalogue }: OtherReadingsProps) {
  const { t, locale } = useLocale();
  const { others: words } = useWords(depthWords);
  const { indicator } = assessment;
  const { comparatorSeries } = detail;
  const readings = useMemo(
    () => readingModels(comparatorSeries, indicator, locale, t),
    [comparatorSeries, indicator, locale, t],
  );
  const publisher = (id: string) => catalogue.sources.get(id)?.publisher ?? id;
  if (indicator.comparators.length + readings.length === 0) return null;
  return (
    <Section title={t.indicator.others} note={t.indicator.othersNote}>
      {indicator.comparators.length > 0 && <Comparators indicator={indicator} publisher={publisher} />}
      {readings.length > 0 && (
        <>
          {readings.length > 1 && <p className={styles.note}>{words.each}</p>}
          <div className={styles.grid}>
            {readings.map((reading, index) => (
              <ReadingFigure
                key={`${index}/${reading.series.method}`}
                reading={reading}
                indicator={indicator}
                publisher={publisher}
              />
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

interface ComparatorsProps {
  readonly indicator: Assessment['indicator'];
  readonly publisher: (source: string) => string;
}

function Comparators({ indicator, publisher }: ComparatorsProps) {
  const { t, locale } = useLocale();
  return (
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
                asPrinted(indicator, comparator.value),
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
  );
}
