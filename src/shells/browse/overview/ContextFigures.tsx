import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { Catalogue, ContextFigure } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { SourceLine } from '#indicators/SourceNote.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './ContextFigures.module.css';

/** Figures outside the four pillars that help to read them. */
export function ContextFigures({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useLocale();
  if (catalogue.context.length === 0) return null;
  return (
    <Section title={t.overview.context} note={t.overview.contextNote}>
      <ul className={styles.list}>
        {catalogue.context.map((figure) => (
          <Figure key={figure.id} figure={figure} catalogue={catalogue} />
        ))}
      </ul>
    </Section>
  );
}

function Figure({ figure, catalogue }: { figure: ContextFigure; catalogue: Catalogue }) {
  const { tx, locale } = useLocale();
  const last = figure.observations.at(-1);
  const format = {
    unit: figure.unit,
    decimals: figure.decimals,
    bounds: figure.outOf === null ? null : { min: null, max: figure.outOf },
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>{tx(figure.name)}</span>
      <span className={styles.values}>
        {figure.observations.map((observation) => {
          const value = publishedValue(observation);
          return (
            value && (
              <span key={observation.period.text}>
                <strong>{formatValue(value, format, locale)}</strong>{' '}
                <span className={styles.period}>({formatPeriod(observation.period, locale)})</span>
              </span>
            )
          );
        })}
      </span>
      {last?.note && <span className={styles.note}>{tx(last.note)}</span>}
      {last && <SourceLine observation={last} catalogue={catalogue} />}
    </li>
  );
}
