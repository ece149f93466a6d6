import type { SourceHealth } from '#data/health.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Breakdown, IndicatorDetail, UnitRegister } from '#domain/model/index.ts';
import { boundaryWords, referenceWords, registerWords } from '#domain/sentence/unit-register.ts';
import { unitsHeadline } from '#domain/sentence/units-headline.ts';
import { boundariesChanged } from '#domain/units/vintage.ts';
import { useLocale } from '#i18n/locale.tsx';
import { unitsWords } from '#i18n/pages/units.ts';
import { useWords } from '#i18n/words.ts';
import { LoadFailure } from '#indicators/LoadFailure.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '../chrome/PageHeading.tsx';
import { useUnitsState } from './params.ts';
import { UnitsParts } from './UnitsParts.tsx';
import { UnitsProblems } from './UnitsProblems.tsx';
import styles from './UnitsPage.module.css';
import { UnitSearch } from './UnitSearch.tsx';
import { useUnitRanking } from './useUnitRanking.ts';

interface UnitsViewProps {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly detail: IndicatorDetail;
  /** Newest first. */
  readonly breakdowns: readonly [Breakdown, ...Breakdown[]];
  readonly register: UnitRegister | null;
  /** Why the register could not be had; null when it was, or when the edition has none. */
  readonly registerFailure: unknown;
  readonly health: SourceHealth;
  readonly onRetry: () => void;
}

/** The units of one indicator: the sentence, by which list they are counted, and the table. */
export function UnitsView(props: UnitsViewProps) {
  const { assessment, evaluation, detail, breakdowns, register, registerFailure, health, onRetry } = props;
  const { tx, locale } = useLocale();
  const words = useWords(unitsWords);
  const [state, change] = useUnitsState();
  const { indicator, trust } = assessment;
  const breakdown = breakdowns.find(({ id }) => id === state.breakdown) ?? breakdowns[0];
  const { table, ranking } = useUnitRanking(breakdown, register, indicator, detail);
  const { check } = table;
  const { dataCutoff } = evaluation.catalogue.edition;
  const redrawn =
    register !== null &&
    check.kind === 'checked' &&
    boundariesChanged(register, check.vintage.end, dataCutoff);
  const noDistance = referenceWords(ranking.reference, ranking.period, locale);
  const rules = [
    ...(ranking.rows.some(({ distance }) => distance?.kind === 'level') ? [words.levelRule] : []),
    ...(ranking.rows.some(({ places }) => places && places.best !== places.worst) ? [words.openRule] : []),
  ];
  return (
    <>
      <PageHeading
        headline={unitsHeadline(ranking, indicator, trust, locale)}
        note={tx(indicator.name)}
        health={health}
        onRetry={onRetry}
      />
      {registerFailure !== null && <LoadFailure error={registerFailure} onRetry={onRetry} />}
      {redrawn && check.kind === 'checked' && (
        <Notice>{boundaryWords(check.vintage, dataCutoff, locale)}</Notice>
      )}
      <div className={styles.notes}>
        <p>
          {registerFailure === null
            ? registerWords(check, ranking.silent.length, locale)
            : words.registerFailed}
        </p>
        {noDistance !== '' && <p>{noDistance}</p>}
        {rules.length > 0 && <p>{rules.join(' ')}</p>}
      </div>
      <div className={styles.tools}>
        {breakdowns.length > 1 && (
          <label className={styles.pick}>
            <span>{words.breakdown}</span>
            <select
              value={breakdown.id}
              onChange={(event) => change({ breakdown: event.target.value, part: 'xep-hang' })}
            >
              {breakdowns.map((one) => (
                <option key={one.id} value={one.id}>
                  {tx(one.label)}
                </option>
              ))}
            </select>
          </label>
        )}
        <UnitSearch query={state.query} onQuery={(query) => change({ query })} />
      </div>
      <UnitsParts
        caption={tx(breakdown.label)}
        indicator={indicator}
        table={table}
        ranking={ranking}
        state={state}
        onChange={change}
      />
      <UnitsProblems problems={[...detail.problems, ...(register?.problems ?? [])]} />
    </>
  );
}
