import type { Catalogue, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Section } from '#ui/Section.tsx';
import { MilestoneItems } from './MilestoneItems.tsx';

/** Milestones that belong to no programme and are no priority. */
export function OtherMilestones({ programmes, catalogue }: { programmes: Programmes; catalogue: Catalogue }) {
  const { t } = useLocale();
  const inPhases = new Set(
    programmes.programmes.flatMap(({ phases }) => phases.flatMap((phase) => phase.milestones)),
  );
  const others = programmes.milestones.filter(
    ({ id, programmeId, priority }) => !priority && programmeId === null && !inPhases.has(id),
  );
  if (others.length === 0) return null;
  return (
    <Section title={t.programmes.milestones}>
      <MilestoneItems milestones={others} catalogue={catalogue} />
    </Section>
  );
}
