import { useLocale } from '#i18n/locale.tsx';
import { CardGrid } from '#indicators/CardGrid.tsx';
import { IndicatorCard } from '#indicators/IndicatorCard.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Section } from '#ui/Section.tsx';

/** The few indicators that the edition puts first, large enough to read across a table. */
export function KeyFigures({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useLocale();
  const featured = evaluation.assessments
    .filter(({ indicator }) => indicator.featured !== null)
    .toSorted((a, b) => (a.indicator.featured ?? 0) - (b.indicator.featured ?? 0));
  if (featured.length === 0) return null;
  return (
    <Section title={t.overview.featured}>
      <CardGrid size="key">
        {featured.map((assessment) => (
          <IndicatorCard
            key={assessment.indicator.id}
            assessment={assessment}
            evaluation={evaluation}
            size="key"
          />
        ))}
      </CardGrid>
    </Section>
  );
}
