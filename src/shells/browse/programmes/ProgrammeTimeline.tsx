import type { Catalogue, Phase, Programme, Programmes } from '#domain/model/index.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Tx } from '#i18n/Tx.tsx';
import { MilestoneMark } from '#indicators/MilestoneMark.tsx';
import { itemAnchor } from '#platform/paths.ts';
import { Section } from '#ui/Section.tsx';
import { ScrollRegion } from '#ui/ScrollRegion.tsx';
import { MilestoneItems } from './MilestoneItems.tsx';
import styles from './ProgrammeTimeline.module.css';

interface ProgrammeTimelineProps {
  readonly programme: Programme;
  readonly programmes: Programmes;
  readonly catalogue: Catalogue;
}

/** A programme: its phases on a row of years, then its milestones with figures and sources. */
export function ProgrammeTimeline({ programme, programmes, catalogue }: ProgrammeTimelineProps) {
  const milestones = programmes.milestones.filter(
    ({ id, programmeId }) =>
      programmeId === programme.id || programme.phases.some((phase) => phase.milestones.includes(id)),
  );
  return (
    <div id={itemAnchor(programme.id)}>
      <Section title={<Tx text={programme.name} />} note={programme.basis && <Tx text={programme.basis} />}>
        <PhaseTable programme={programme} />
        <MilestoneItems milestones={milestones} catalogue={catalogue} />
      </Section>
    </div>
  );
}

/** Years as columns: a table reads right aloud and needs no script to be laid out. */
function PhaseTable({ programme }: { programme: Programme }) {
  const { t, tx } = useLocale();
  const first = Math.min(...programme.phases.map((phase) => phase.start.year));
  const last = Math.max(...programme.phases.map((phase) => phase.end.year));
  if (programme.phases.length === 0) return null;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <ScrollRegion label={`${t.programmes.phase}: ${tx(programme.name)}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.programmes.phase}</span>
            </th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programme.phases.map((phase) => (
            <PhaseRow key={phase.id} phase={phase} first={first} last={last} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A cell with nothing to say still has to be a cell. */
const empty = '\u00A0';

function PhaseRow({ phase, first, last }: { phase: Phase; first: number; last: number }) {
  const before = phase.start.year - first;
  const after = last - phase.end.year;
  return (
    <tr>
      <th scope="row">
        <Tx text={phase.name} />
      </th>
      {before > 0 && <td colSpan={before}>{empty}</td>}
      <td colSpan={phase.end.year - phase.start.year + 1}>
        <span
          className={styles.bar}
          data-done={phase.status === 'done' || phase.status === 'early' || undefined}
        >
          <MilestoneMark status={phase.status} />
          {phase.start.year}–{phase.end.year}
        </span>
      </td>
      {after > 0 && <td colSpan={after}>{empty}</td>}
    </tr>
  );
}
