import { publishedValue } from '#domain/figure.ts';
import { formatValue, valueParts, type ValueFormat } from '#domain/format/value.ts';
import type { Observation } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import styles from './BigValue.module.css';

interface BigValueProps {
  readonly observation: Observation | null;
  readonly format: ValueFormat;
  /** 46px on a card, 76px on an indicator's page; `row` in a list. */
  readonly size: 'card' | 'page' | 'row';
}

/** Numbers of more characters than these are set smaller and smaller, so that they stay in their column. */
const longest = 6;
const longestLong = 12;

/** Lets the browser report when a figure was painted (Element Timing), for the bench. */
const paintMark = { elementtiming: 'figure' };

/** The figure in large type with its unit, or the words that there is none. */
export function BigValue({ observation, format, size }: BigValueProps) {
  const { locale, t } = useLocale();
  const figure = publishedValue(observation);
  if (figure === null) return <span className={`${styles.none} ${styles[size]}`}>{t.card.noFigure}</span>;
  const parts = valueParts(figure, format, locale);
  const { length } = parts.number;
  const long = length > longestLong ? `${styles.long} ${styles.huge}` : length > longest ? styles.long : '';
  return (
    <span className={`${styles.value} ${styles[size]} ${long}`} {...paintMark}>
      {/* Read aloud as one phrase with the qualifier in words; seen as pieces of different size. */}
      <span className="visually-hidden">{formatValue(figure, format, locale)}</span>
      <span aria-hidden>
        {parts.prefix && <span className={styles.prefix}>{parts.prefix} </span>}
        <span className={styles.number}>{parts.number}</span>
        {parts.scale && <span className={styles.unit}> {parts.scale}</span>}
        {/* «> 700 nghìn» under its own name: the counted thing would be said twice. */}
        {parts.unit && !parts.scale && (
          <span className={styles.unit}>
            {parts.unit === '%' ? '' : ' '}
            {parts.unit}
          </span>
        )}
      </span>
    </span>
  );
}
