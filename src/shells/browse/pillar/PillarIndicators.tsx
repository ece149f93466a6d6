import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import {
  filterable,
  noCriteria,
  setCriteria,
  surveyFilter,
  type Criteria,
} from '#domain/indicator-filter.ts';
import { sortIndicators } from '#domain/indicator-sort.ts';
import type { BrokenIndicator } from '#domain/model/index.ts';
import { tally } from '#domain/tally.ts';
import { useLocale } from '#i18n/locale.tsx';
import { pillarWords } from '#i18n/pages/pillar.ts';
import { useWords } from '#i18n/words.ts';
import { BrokenCard } from '#indicators/BrokenCard.tsx';
import { CardGrid } from '#indicators/CardGrid.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { CardsView } from './CardsView.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { FilterBar } from './FilterBar.tsx';
import { OtherView } from './OtherView.tsx';
import styles from './PillarPage.module.css';
import { usePillarState } from './usePillarState.ts';
import { useTypedText } from './useTypedText.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface PillarIndicatorsProps {
  readonly own: readonly Assessment[];
  readonly broken: readonly BrokenIndicator[];
  readonly evaluation: Evaluation;
}

/** The indicators of a pillar under the filters, in the order and in the view that the address asks for. */
export function PillarIndicators({ own, broken, evaluation }: PillarIndicatorsProps) {
  const { t, locale } = useLocale();
  const w = useWords(pillarWords);
  const { agencies } = evaluation.catalogue;
  const { state, change } = usePillarState(agencies);
  const { view } = state;
  const write = useCallback(
    (text: string) => change({ criteria: { ...state.criteria, text } }, { replace: true }),
    [change, state.criteria],
  );
  const { typed, type, settle } = useTypedText(state.criteria.text, write);
  const criteria = useMemo(() => ({ ...state.criteria, text: typed }), [state.criteria, typed]);
  const choose = (part: Partial<Criteria>) => {
    const next = { ...criteria, ...part };
    settle(next.text);
    change({ criteria: next });
  };

  // The field shows every letter at once; the list follows when it can.
  const asked = useDeferredValue(criteria);
  const sort = useDeferredValue(state.sort);
  const records = useMemo(() => own.map((assessment) => filterable(assessment, agencies)), [own, agencies]);
  const survey = useMemo(() => surveyFilter(records, asked), [records, asked]);
  const listed = useMemo(
    () => sortIndicators(survey.kept, sort, { locale, agencies }),
    [survey, sort, locale, agencies],
  );
  const list = useMemo(() => ({ asked, sort }), [asked, sort]);

  const total = own.length + broken.length;
  const filtered = setCriteria(asked).length > 0;
  const withFigure = own.length - tally(own).noFigure;
  return (
    <Section
      title={t.pillar.all}
      note={t.overview.counts(total, withFigure)}
      action={total > 0 && <ViewSwitch view={view} onChoose={(next) => change({ view: next })} />}
    >
      {total === 0 && <Notice>{t.pillar.empty}</Notice>}
      {own.length > 0 && (
        <FilterBar
          criteria={criteria}
          sort={state.sort}
          survey={survey}
          agencies={agencies}
          total={total}
          onType={type}
          onCriteria={choose}
          onSort={(next) => change({ sort: next })}
          onClear={() => choose(noCriteria)}
        />
      )}
      {filtered && broken.length > 0 && <p className={styles.aside}>{w.brokenLeftOut(broken.length)}</p>}
      {state.ignored.length > 0 && (
        <p className={styles.aside} role="status">
          {w.ignored(state.ignored.join(', '))}
        </p>
      )}
      {!filtered && broken.length > 0 && (
        <CardGrid>
          {broken.map((one) => (
            <BrokenCard key={one.id} broken={one} />
          ))}
        </CardGrid>
      )}
      {own.length > 0 && listed.length === 0 && (
        <EmptyResult
          criteria={asked}
          survey={survey}
          records={records}
          agencies={agencies}
          onCriteria={choose}
        />
      )}
      {listed.length > 0 &&
        (view === 'cards' ? (
          <CardsView records={listed} evaluation={evaluation} asked={list} />
        ) : (
          <OtherView view={view} records={listed} evaluation={evaluation} sort={state.sort} change={change} />
        ))}
    </Section>
  );
}
