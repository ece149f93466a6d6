import { ArrowRight } from 'lucide-react';
import type { Pillar } from '#domain/model/index.ts';
import { tallyGroup } from '#domain/tally.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { BrokenCard } from '#indicators/BrokenCard.tsx';
import { CardGrid } from '#indicators/CardGrid.tsx';
import { IndicatorCard } from '#indicators/IndicatorCard.tsx';
import { UnpublishedList } from '#indicators/UnpublishedList.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './PillarSection.module.css';

/** Cards of a pillar on the overview; the rest is one step away. */
const cardsShown = 6;
const unpublishedShown = 12;

/** One pillar on the overview: its first indicators, what is not published, and the way to all of it. */
export function PillarSection({ pillar, evaluation }: { pillar: Pillar; evaluation: Evaluation }) {
  const { t } = useLocale();
  const own = evaluation.assessments.filter(({ indicator }) => indicator.pillarId === pillar.id);
  const withFigure = own.filter((assessment) => tallyGroup(assessment) !== 'noFigure');
  const without = own.filter((assessment) => tallyGroup(assessment) === 'noFigure');
  const broken = evaluation.catalogue.broken.filter(({ pillarId }) => pillarId === pillar.id);
  // The key figures stand at the top of the page already.
  const cards = withFigure.filter(({ indicator }) => indicator.featured === null);
  const hidden = Math.max(0, cards.length - cardsShown) + Math.max(0, without.length - unpublishedShown);
  return (
    <Section
      title={<Tx text={pillar.name} />}
      note={t.overview.counts(own.length + broken.length, withFigure.length)}
      action={
        <PageLink to={paths.pillar(pillar.id)}>
          {hidden > 0 ? t.overview.more(own.length) : t.overview.toPillar}{' '}
          <ArrowRight size={16} aria-hidden />
          <span className="visually-hidden">
            : <Tx text={pillar.name} />
          </span>
        </PageLink>
      }
    >
      {own.length + broken.length === 0 && <p className={styles.empty}>{t.pillar.empty}</p>}
      <CardGrid>
        {broken.map((one) => (
          <BrokenCard key={one.id} broken={one} />
        ))}
        {cards.slice(0, cardsShown).map((assessment) => (
          <IndicatorCard key={assessment.indicator.id} assessment={assessment} evaluation={evaluation} />
        ))}
      </CardGrid>
      <UnpublishedList assessments={without.slice(0, unpublishedShown)} evaluation={evaluation} />
    </Section>
  );
}
