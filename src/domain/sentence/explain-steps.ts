import type { Assessment } from '../assessment.ts';
import type { PlainDate } from '../date.ts';
import { publishedValue } from '../figure.ts';
import { formatDate } from '../format/date.ts';
import { sharedDigits } from '../format/digits.ts';
import { formatDifference } from '../format/difference.ts';
import { formatNumber } from '../format/number.ts';
import type { Target } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { paceThresholds, statusOfPace, wayOf } from '../performance.ts';
import { applicableTargets } from '../targets.ts';
import { mayCarryColour } from '../trust.ts';
import { targetGapWords } from './comparison-words.ts';
import type { ExplainInput, RuleAnswer } from './explain-rule.ts';
import { explainWords, reportingWords } from './explain-words.ts';
import { flagWords, trustReason } from './reasons.ts';
import { upperFirst } from './letters.ts';
import { figureText, targetName, targetText } from './terms.ts';

type Step = (assessment: Assessment, evaluationDate: PlainDate, locale: Locale) => RuleAnswer;

/** Rule: may the figure carry a colour? */
export const trustStep: Step = ({ indicator, trust }, evaluationDate, locale) => {
  const w = explainWords(locale);
  const latest = publishedValue(indicator.latest);
  const { nextDue, graceDays, reporting } = indicator;
  const marks = indicator.latest?.flags ?? [];
  const inputs: ExplainInput[] = [
    { label: w.latest, value: latest ? figureText(latest, indicator, locale) : w.noLatest },
    ...(reporting === 'reported' ? [] : [{ label: w.reporting, value: reportingWords(reporting, locale) }]),
    {
      label: w.marks,
      value: marks.length === 0 ? w.none : marks.map((flag) => flagWords(flag, locale)).join(', '),
    },
    {
      label: w.nextDue,
      value: nextDue === null ? w.noNextDue : w.due(formatDate(nextDue, locale), graceDays),
    },
    { label: w.evaluated, value: formatDate(evaluationDate, locale) },
  ];
  const outcome = !mayCarryColour(trust)
    ? w.withheld(trustReason(trust, indicator.latest?.period ?? null, locale))
    : trust.kind === 'provisional'
      ? w.provisional(flagWords(trust.flag, locale))
      : w.final;
  return { rule: 'trust', question: w.questions.trust, inputs, outcome };
};

/** Rule: which targets count? */
export const targetStep: Step = ({ indicator, performance }, _evaluationDate, locale) => {
  const w = explainWords(locale);
  const used = applicableTargets(indicator);
  const hasOwn = indicator.targets.some(({ scope }) => scope === 'province');
  const fate = (target: Target) => {
    if (used.includes(target)) return '';
    return `; ${hasOwn ? w.setAsideOwn : w.setAsideCount}`;
  };
  const inputs = indicator.targets.map((target) => ({
    label: upperFirst(targetName(target, locale)),
    value: targetText(target, indicator, locale) + fate(target),
  }));
  const outcome =
    performance.reason === 'informational'
      ? w.informational
      : used.length === 0
        ? w.targetsNone
        : w.targetsUsed(used.length, !hasOwn);
  return {
    rule: 'target',
    question: w.questions.target,
    inputs: inputs.length > 0 ? inputs : [{ label: w.noTargets, value: w.none }],
    outcome,
  };
};

/** Rule: are all targets met? */
export const metStep: Step = ({ indicator, performance }, _evaluationDate, locale) => {
  const w = explainWords(locale);
  const targets = applicableTargets(indicator);
  const { met, aim } = performance;
  return {
    rule: 'met',
    question: w.questions.met,
    inputs: targets.map((target) => ({
      label: `${upperFirst(targetName(target, locale))} (${targetText(target, indicator, locale)})`,
      value: met.includes(target) ? w.isMet : w.isUnmet,
    })),
    outcome:
      met.length === targets.length && aim !== null
        ? w.metAll(
            targetGapWords(performance, indicator, locale),
            targetName(aim, locale),
            targetText(aim, indicator, locale),
          )
        : w.metNot(targets.length - met.length, targets.length),
  };
};

/** Rule: are all unmet targets past due? Those that are stand beside the aim as missed. */
export const missedStep: Step = ({ indicator, performance }, evaluationDate, locale) => {
  const w = explainWords(locale);
  const { met, missed, aim, status } = performance;
  const unmet = applicableTargets(indicator).filter((target) => !met.includes(target));
  const also = missed.map((target) => w.alsoMissed(targetName(target, locale)));
  const said =
    status === 'missed' || aim === null
      ? w.missedAll
      : w.aim(targetName(aim, locale), targetText(aim, indicator, locale));
  return {
    rule: 'missed',
    question: w.questions.missed,
    inputs: [
      ...unmet.map((target) => ({
        label: `${upperFirst(targetName(target, locale))} (${targetText(target, indicator, locale)})`,
        value: w.dueOn(formatDate(target.due, locale), missed.includes(target) ? w.pastDue : w.stillOpen),
      })),
      { label: w.evaluated, value: formatDate(evaluationDate, locale) },
    ],
    outcome: [said, ...also].join('; '),
  };
};

/** Rule: the achieved share of the way over the needed one. */
export const paceStep: Step = ({ indicator, performance }, _evaluationDate, locale) => {
  const w = explainWords(locale);
  const { aim, pace } = performance;
  const latest = publishedValue(indicator.latest);
  const baseline = publishedValue(indicator.baseline);
  const way = latest && aim && wayOf(latest, baseline, aim, indicator.polarity);
  const inputs: ExplainInput[] = [
    { label: w.baseline, value: baseline ? figureText(baseline, indicator, locale) : w.noBaseline },
    { label: w.latest, value: latest ? figureText(latest, indicator, locale) : w.noLatest },
  ];
  const answer = { rule: 'pace', question: w.questions.pace } as const;
  if (!way) return { ...answer, inputs, outcome: w.noPace };

  const ratio = (value: number) => formatNumber(value, 2, locale);
  const days = (count: number) => formatNumber(count, 0, locale);
  const decimals = sharedDigits(indicator.decimals, way.moved, way.whole);
  const amount = (units: number) => {
    const size = formatDifference(units, indicator.unit, decimals, locale);
    return units < 0 ? `−${size}` : size;
  };
  const needed = way.elapsedDays / way.wholeDays;
  inputs.push({
    label: w.needed,
    value: w.neededOf(days(way.elapsedDays), days(way.wholeDays), ratio(needed)),
  });
  if (pace === null) return { ...answer, inputs, outcome: w.movedAway };
  const achieved = way.moved / way.whole;
  inputs.push(
    { label: w.achieved, value: w.achievedOf(amount(way.moved), amount(way.whole), ratio(achieved)) },
    { label: w.pace, value: w.paceOf(ratio(achieved), ratio(needed), ratio(pace)) },
  );
  const { onTrack, atRisk } = paceThresholds;
  const outcomes = {
    'on-track': w.onTrack(ratio(pace), ratio(onTrack)),
    'at-risk': w.atRisk(ratio(pace), ratio(atRisk), ratio(onTrack)),
    'off-track': w.offTrack(ratio(pace), ratio(atRisk)),
  };
  return { ...answer, inputs, outcome: outcomes[statusOfPace(pace)] };
};

/** Rule: without an earlier figure to count from there is no judgement. */
export const baselineStep: Step = ({ indicator }, _evaluationDate, locale) => {
  const w = explainWords(locale);
  const baseline = publishedValue(indicator.baseline);
  return {
    rule: 'baseline',
    question: w.questions.baseline,
    inputs: [{ label: w.baseline, value: baseline ? figureText(baseline, indicator, locale) : w.noBaseline }],
    outcome: w.baselineMissing,
  };
};
