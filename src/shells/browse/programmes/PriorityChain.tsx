import { ArrowRight } from 'lucide-react';
import { dependencySteps } from '#domain/priority-chain.ts';
import type { Catalogue, Milestone, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { MilestoneMark } from '#indicators/MilestoneMark.tsx';
import { SourceCitation } from '#indicators/SourceNote.tsx';
import { itemAnchor } from '#platform/paths.ts';
import { Section } from '#ui/Section.tsx';
import styles from './PriorityChain.module.css';

/** The year's priorities in the order in which they depend on each other. */
export function PriorityChain({ programmes, catalogue }: { programmes: Programmes; catalogue: Catalogue }) {
  const { t } = useLocale();
  const priorities = programmes.milestones.filter(({ priority }) => priority);
  if (priorities.length === 0) return null;
  const names = new Map(priorities.map((one) => [one.id, one]));
  const steps = dependencySteps(priorities);
  const sources = [...new Set(priorities.map(({ source }) => source))].flatMap(
    (id) => catalogue.sources.get(id) ?? [],
  );
  return (
    <Section title={t.programmes.priorities}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.map(({ id }) => id).join()} className={styles.step}>
            {index > 0 && <ArrowRight size={18} aria-hidden className={styles.arrow} />}
            <ul className={styles.items}>
              {step.map((milestone) => (
                <Item key={milestone.id} milestone={milestone} names={names} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {sources.map((source) => (
        <p key={source.id} className={styles.source}>
          {t.indicator.source}: <SourceCitation source={source} />
        </p>
      ))}
    </Section>
  );
}

function Item({ milestone, names }: { milestone: Milestone; names: ReadonlyMap<string, Milestone> }) {
  const { t, tx } = useLocale();
  const before = milestone.dependsOn.flatMap((id) => names.get(id) ?? []);
  return (
    <li id={itemAnchor(milestone.id)} className={styles.item}>
      <strong>
        <Tx text={milestone.name} />
      </strong>
      <MilestoneMark status={milestone.status} />
      {milestone.note && (
        <span className={styles.note}>
          <Tx text={milestone.note} />
        </span>
      )}
      {before.length > 0 && (
        <span className="visually-hidden">
          {t.programmes.after}: {before.map((one) => tx(one.name)).join(', ')}
        </span>
      )}
    </li>
  );
}
