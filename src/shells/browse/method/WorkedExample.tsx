import {
  chooseCase,
  workedCases,
  type Aspect,
  type WorkedCase,
  type WorkedCaseId,
} from '#domain/examples/worked.ts';
import type { Indicator } from '#domain/model/index.ts';
import { givenOf } from '#domain/sentence/explain-given.ts';
import { explainAssessment } from '#domain/sentence/explain.ts';
import { useLocale } from '#i18n/locale.tsx';
import { methodWords } from '#i18n/pages/method.ts';
import { useWords } from '#i18n/words.ts';
import { ExplainSteps } from '#indicators/ExplainSteps.tsx';
import type { Evaluation } from '#indicators/useEvaluation.ts';
import { paths } from '#platform/paths.ts';
import { PageLink } from '#ui/PageLink.tsx';
import { CardResult } from './CardResult.tsx';
import { ChangeResult } from './ChangeResult.tsx';
import { Example } from './Example.tsx';
import { Given } from './Given.tsx';
import { PositionSteps } from './PositionSteps.tsx';
import { useLiveIndicator } from './useLiveIndicator.ts';
import styles from './WorkedExample.module.css';

interface WorkedExampleProps {
  readonly id: WorkedCaseId;
  readonly evaluation: Evaluation;
}

/** Cases whose point is in the caution that goes with the figure. */
const cautioned: ReadonlySet<WorkedCaseId> = new Set<WorkedCaseId>(['digitalEconomy', 'videoPoints']);

/** What bears on an aspect: neither the change nor the position asks for targets. */
function only(indicator: Indicator, aspect: Aspect): Indicator {
  if (aspect === 'change') return { ...indicator, baseline: null, targets: [], comparators: [] };
  return aspect === 'position' ? { ...indicator, baseline: null, targets: [], previous: null } : indicator;
}

/** A worked case from its inputs to its result, with published figures where the edition on the screen has the case. */
export function WorkedExample({ id, evaluation }: WorkedExampleProps) {
  const { locale, tx } = useLocale();
  const words = useWords(methodWords);
  const each: WorkedCase = workedCases[id];
  const published = useLiveIndicator(each, evaluation);
  const { assessment, on, live } = chooseCase(each, published.indicator, evaluation.context.evaluationDate);
  const { indicator } = assessment;
  const beside = each.beside ? [indicator, each.beside] : [indicator];
  const context = live
    ? evaluation.context
    : { ...evaluation.context, evaluationDate: on, indicators: new Map(beside.map((one) => [one.id, one])) };
  return (
    <Example
      title={words.cases[id]}
      live={live}
      note={live && <PageLink to={paths.indicator(indicator.id)}>{tx(indicator.shortName)}</PageLink>}
    >
      <div className={styles.columns}>
        <div>
          <h4 className={styles.label}>{words.example.given}</h4>
          <Given items={givenOf(only(indicator, each.aspect), on, locale)} />
        </div>
        <div className={styles.steps}>
          <h4 className={styles.label}>{words.example.steps}</h4>
          {each.aspect === 'position' ? (
            <PositionSteps indicator={indicator} />
          ) : each.aspect === 'change' ? (
            <ChangeResult assessment={assessment} history={live ? published.history : each.history} />
          ) : (
            <ExplainSteps steps={explainAssessment(assessment, on, locale)} brief />
          )}
        </div>
        {each.aspect !== 'change' && <CardResult assessment={assessment} context={context} />}
      </div>
      {indicator.caution && cautioned.has(id) && (
        <p className={styles.caution}>
          {words.example.caution}: {tx(indicator.caution)}
        </p>
      )}
    </Example>
  );
}
