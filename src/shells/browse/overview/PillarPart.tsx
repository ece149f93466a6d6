import { useEvaluated } from '#indicators/useEvaluation.ts';
import { PillarSection } from './PillarSection.tsx';

/** A pillar of the page around, by its id. */
export function PillarPart({ id }: { id: string }) {
  const evaluation = useEvaluated();
  const pillar = evaluation.catalogue.pillars.find((one) => one.id === id);
  return pillar && <PillarSection pillar={pillar} evaluation={evaluation} />;
}
