import type { Assessment } from '../assessment.ts';
import type { PlainDate } from '../date.ts';
import { displayStatus, type DisplayStatus } from '../display-status.ts';
import type { Locale } from '../model/text.ts';
import { mayCarryColour } from '../trust.ts';
import { positionStep } from './explain-position.ts';
import type { ExplainRule, RuleAnswer } from './explain-rule.ts';
import { baselineStep, metStep, missedStep, paceStep, targetStep, trustStep } from './explain-steps.ts';

/** One rule as it was applied to one indicator. */
export interface ExplainStep extends RuleAnswer {
  /** `passed`: the next rule is asked. `decisive`: gives the status. `beside`: shown, but decides nothing. */
  readonly role: 'passed' | 'decisive' | 'beside';
  /** The status that a decisive rule gives, else null. */
  readonly status: DisplayStatus | null;
}

/** The last rule that is asked of an assessment: the one that gives its status. */
export function decisiveRule({ trust, performance }: Assessment): ExplainRule {
  if (!mayCarryColour(trust)) return 'trust';
  switch (performance.status) {
    case 'met':
      return 'met';
    case 'missed':
      return 'missed';
    case 'on-track':
    case 'at-risk':
    case 'off-track':
      return 'pace';
    case 'no-target':
      return performance.reason === 'informational' ? 'target' : 'position';
    case 'not-assessable':
      return 'baseline';
  }
}

const ofTargets = [targetStep, metStep, missedStep, paceStep, baselineStep] as const;

/**
 * Why an indicator has its status: every rule that was asked, in order, with what it was given and what it said.
 * Exactly one step is decisive, and its status is what the badge shows. Where the targets decide, the position
 * against the country follows as a step that stands beside.
 */
export function explainAssessment(
  assessment: Assessment,
  evaluationDate: PlainDate,
  locale: Locale,
): readonly [ExplainStep, ...ExplainStep[]] {
  const decisive = decisiveRule(assessment);
  const status = displayStatus(assessment);
  const asStep = (answer: RuleAnswer, role: ExplainStep['role']): ExplainStep => ({
    ...answer,
    role,
    status: role === 'decisive' ? status : null,
  });
  const first = trustStep(assessment, evaluationDate, locale);
  if (decisive === 'trust') return [asStep(first, 'decisive')];
  const steps: ExplainStep[] = [];
  if (decisive === 'position') {
    steps.push(asStep(targetStep(assessment, evaluationDate, locale), 'passed'));
    steps.push(asStep(positionStep(assessment, locale), 'decisive'));
    return [asStep(first, 'passed'), ...steps];
  }
  for (const step of ofTargets) {
    const answer = step(assessment, evaluationDate, locale);
    steps.push(asStep(answer, answer.rule === decisive ? 'decisive' : 'passed'));
    if (answer.rule === decisive) break;
  }
  return [asStep(first, 'passed'), ...steps, asStep(positionStep(assessment, locale), 'beside')];
}
