import type { Catalogue } from '#domain/model/index.ts';
import type { WidgetKind } from '#domain/widget/options.ts';
import { embedBuilderWords } from '#i18n/pages/embed-builder.ts';
import { useWords } from '#i18n/words.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import styles from './ChooseSection.module.css';
import type { Choice } from './choice.ts';
import { KindChoice } from './KindChoice.tsx';
import { MainOptions } from './MainOptions.tsx';
import { MoreOptions } from './MoreOptions.tsx';
import { SetList } from './SetList.tsx';
import { SubjectBox } from './SubjectBox.tsx';
import { subjectsOf, type ChosenSubjects } from './subject.ts';
import type { ChangeChoice } from './useChoice.ts';

interface ChooseSectionProps {
  readonly catalogue: Catalogue;
  readonly choice: Choice;
  readonly subjects: ChosenSubjects;
  readonly change: ChangeChoice;
}

/** What the widget shows and how it looks. */
export function ChooseSection({ catalogue, choice, subjects, change }: ChooseSectionProps) {
  const words = useWords(embedBuilderWords);
  const { kind } = choice;
  const all = subjectsOf(kind, catalogue);
  const needsSubject = kind !== 'overview' && kind !== 'attention';
  const { chosen, unknown } = subjects;
  const chooseKind = (next: WidgetKind) => change({ kind: next, ids: keptIds(kind, next, subjects) });
  return (
    <Section title={words.choose} className={styles.section}>
      <KindChoice kind={kind} onChoose={chooseKind} />
      {needsSubject && all.length === 0 && <Notice tone="watch">{words.empty}</Notice>}
      {unknown.length > 0 && (
        <Notice tone="watch" role="status">
          {words.unknown(unknown.join(', '))}
        </Notice>
      )}
      <div className={styles.fields}>
        {needsSubject && kind !== 'set' && (
          <div className={styles.subject}>
            <SubjectBox
              key={kind}
              label={kind === 'pillar' ? words.pillar : words.indicator}
              subjects={all}
              chosen={chosen[0] ?? null}
              onChoose={({ id }) => change({ ids: [id] })}
            />
          </div>
        )}
        <MainOptions choice={choice} change={change} />
      </div>
      {kind === 'set' && <SetList subjects={all} ids={choice.ids} onChange={(ids) => change({ ids })} />}
      <MoreOptions choice={choice} change={change} />
    </Section>
  );
}

/** What stays chosen when the kind changes: indicators among kinds of indicators, nothing else. */
function keptIds(from: WidgetKind, to: WidgetKind, { chosen }: ChosenSubjects): readonly string[] {
  const ofIndicators: readonly WidgetKind[] = ['indicator', 'comparison', 'set'];
  if (!ofIndicators.includes(from) || !ofIndicators.includes(to)) return [];
  const ids = chosen.map(({ id }) => id);
  return to === 'set' ? ids : ids.slice(0, 1);
}
