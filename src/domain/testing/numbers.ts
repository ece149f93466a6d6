import type { Assessment } from '../assessment.ts';
import { daysBetween, type PlainDate } from '../date.ts';
import { formatNumber } from '../format/number.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';

/**
 * For tests alone: how every number of the data can be written, and every difference, ratio and count of days that
 * the rules allow. Worked out apart from the code that makes the sentences.
 */
export function numbersOf(
  { indicator, performance }: Assessment,
  evaluationDate: PlainDate,
  others: readonly Indicator[],
  locale: Locale,
): ReadonlySet<string> {
  const all = [indicator, ...others];
  const observations = all.flatMap(({ latest, previous, baseline }) => [latest, previous, baseline]);
  const latest = indicator.latest?.value ?? 0;
  const sides = [
    ...indicator.targets.map(({ value }) => value),
    ...indicator.comparators.map(({ value }) => value),
    indicator.previous?.value ?? 0,
  ];
  const amounts = [
    ...observations.flatMap((each) => each?.value ?? []),
    ...sides,
    ...sides.map((side) => Math.abs(latest - side)),
    ...sides.map((side) => (side === 0 ? 0 : (Math.abs(latest - side) / side) * 100)),
    ...all.flatMap(({ bounds }) => bounds?.max ?? []),
    Math.abs(performance.pace ?? 0) * 100,
  ];
  const days = indicator.nextDue ? [daysBetween(indicator.nextDue, evaluationDate)] : [];
  const dates = [
    ...observations.flatMap((each) => (each ? [each.period.text, each.asOf ?? ''] : [])),
    ...indicator.comparators.map(({ period }) => period.text),
    ...indicator.targets.map(({ due }) => due),
    indicator.nextDue ?? '',
  ].flatMap((each) => each.split('-'));
  return new Set([
    ...amounts.flatMap((amount) => [0, 1, 2].map((digits) => formatNumber(amount, digits, locale))),
    ...dates,
    ...dates.map((part) => String(Number(part))),
    ...days.map(String),
  ]);
}
