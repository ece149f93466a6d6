import { useId, useState, type ReactNode } from 'react';
import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Indicator } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { AsPrinted } from '#i18n/Tx.tsx';
import { depthWords } from '#i18n/pages/indicator-depth.ts';
import { useWords } from '#i18n/words.ts';
import { ChartSlot } from '#indicators/ChartSlot.tsx';
import type { Reading } from '#indicators/reading-models.ts';
import styles from './OtherReadings.module.css';
import { ReadingTable } from './ReadingTable.tsx';

interface ReadingFigureProps {
  readonly reading: Reading;
  readonly indicator: Indicator;
  readonly publisher: (source: string) => string;
}

/** Up to this many rows stand in the page even while their table is closed. */
const wholeRows = 120;

/** One body's readings: a chart of their own, and the same figures as a table one keypress away. */
export function ReadingFigure({ reading, indicator, publisher }: ReadingFigureProps) {
  const { t, tx, locale } = useLocale();
  const { others: words } = useWords(depthWords);
  const id = useId();
  const { series, chart } = reading;
  const { observations } = series;
  const title = tx(series.label);
  const [first, last] = [observations[0], observations.at(-1)];
  // Only a figure of the same method may stand beside these as context.
  const own = series.method === indicator.method.id ? publishedValue(indicator.latest) : null;
  const bodies = [...new Set(observations.map(({ source }) => publisher(source)))];
  return (
    <div role="group" aria-labelledby={id} className={styles.reading}>
      <h3 id={id} className={styles.title} dir="auto">
        {title}
      </h3>
      <p className={styles.about}>
        <AsPrinted>{bodies.join('; ')}</AsPrinted>
      </p>
      {first && last && (
        <p className="visually-hidden">
          {t.indicator.chartSummary(
            title,
            observations.length,
            formatPeriod(first.period, locale),
            formatPeriod(last.period, locale),
          )}
        </p>
      )}
      <div className={styles.below}>
        {chart ? <ChartSlot makeModel={chart} size="small" /> : <p>{words.noFigure}</p>}
        {own && (
          <p className={styles.about}>
            {words.own(formatValue(own, indicator, locale), formatPeriod(own.period, locale))}
          </p>
        )}
        {observations.length > 0 && (
          <Disclosure label={words.table} always={observations.length <= wholeRows}>
            <ReadingTable series={series} indicator={indicator} publisher={publisher} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}

interface DisclosureProps {
  readonly label: string;
  /** Whether the content stands in the page while it is closed. */
  readonly always: boolean;
  readonly children: ReactNode;
}

function Disclosure({ label, always, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{label}</summary>
      {(always || open) && children}
    </details>
  );
}
