import { memo, useCallback } from 'react';
import type { Filterable } from '#domain/indicator-filter.ts';
import { tallyGroup } from '#domain/tally.ts';
import { CardGrid } from '#indicators/CardGrid.tsx';
import { IndicatorCard } from '#indicators/IndicatorCard.tsx';
import { UnpublishedList } from '#indicators/UnpublishedList.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import styles from './CardsView.module.css';
import { useGradually } from './useGradually.ts';

const Card = memo(IndicatorCard);

interface CardsViewProps {
  readonly records: readonly Filterable[];
  readonly evaluation: Evaluation;
  /** What was asked for; when it changes, the list starts anew. */
  readonly asked: unknown;
}

/** Those with a figure as cards, the rest in a list with their reason. */
export const CardsView = memo(function CardsView({ records, evaluation, asked }: CardsViewProps) {
  const all = records.map(({ assessment }) => assessment);
  const withFigure = all.filter((assessment) => tallyGroup(assessment) !== 'noFigure');
  const without = all.filter((assessment) => tallyGroup(assessment) === 'noFigure');
  const shown = useGradually(withFigure.length, asked);
  return (
    <>
      <CardGrid long={shown < withFigure.length}>
        {withFigure.slice(0, shown).map((assessment) => (
          <Card key={assessment.indicator.id} assessment={assessment} evaluation={evaluation} />
        ))}
      </CardGrid>
      {shown < withFigure.length && <Rest cards={withFigure.length - shown} />}
      <UnpublishedList assessments={without} evaluation={evaluation} />
    </>
  );
});

/** Room for the cards to come, so that the page has its length and a reader who comes back finds their place. */
function Rest({ cards }: { cards: number }) {
  const reserve = useCallback(
    (node: HTMLDivElement | null) => node?.style.setProperty('--cards', String(cards)),
    [cards],
  );
  return <div ref={reserve} className={styles.rest} />;
}
