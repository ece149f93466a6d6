import { publishedValue } from '#domain/figure.ts';
import { formatPeriod } from '#domain/format/date.ts';
import { formatValue } from '#domain/format/value.ts';
import type { ContextFigure, Observation } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { SourceLine } from '#indicators/SourceNote.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Section } from '#ui/Section.tsx';
import styles from './ContextFigures.module.css';

/** Figures outside the four pillars that help to read them. */
export function ContextFigures({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useLocale();
  const { catalogue } = evaluation;
  if (catalogue.context.length === 0) return null;
  return (
    <Section title={t.overview.context} note={t.overview.contextNote}>
      <ul className={styles.list}>
        {catalogue.context.map((figure) => (
          <Figure key={figure.id} figure={figure} evaluation={evaluation} />
        ))}
      </ul>
    </Section>
  );
}

function Figure({ figure, evaluation }: { figure: ContextFigure; evaluation: Evaluation }) {
  const { locale } = useLocale();
  const last = figure.observations.at(-1);
  const format = {
    unit: figure.unit,
    decimals: figure.decimals,
    bounds: figure.outOf === null ? null : { min: null, max: figure.outOf },
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <Tx text={figure.name} />
      </span>
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
      {last?.note && (
        <span className={styles.note}>
          <Tx text={last.note} />
        </span>
      )}
      {distinctSources(figure.observations).map((observation) => (
        <SourceLine key={observation.source} observation={observation} evaluation={evaluation} />
      ))}
    </li>
  );
}

/** The newest reading of each source, newest first: readings of one row may come from several. */
function distinctSources(observations: readonly Observation[]): readonly Observation[] {
  const bySource = new Map(observations.map((observation) => [observation.source, observation]));
  return [...bySource.values()].toReversed();
}
