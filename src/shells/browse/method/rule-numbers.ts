import { levelShare } from '#domain/comparison.ts';
import { formatNumber } from '#domain/format/number.ts';
import type { Locale } from '#domain/model/index.ts';
import { fewestPoints, mostPoints } from '#domain/pace.ts';
import { paceThresholds } from '#domain/performance.ts';
import { shareText } from '#domain/sentence/terms.ts';
import { usedFrom } from '#domain/usage-gap.ts';
import type { RuleNumbers } from '#i18n/pages/method.ts';

/** The numbers that the rules name, from the code that applies them: the words cannot drift from it. */
export function ruleNumbers(locale: Locale): RuleNumbers {
  const whole = (value: number) => formatNumber(value, 0, locale);
  return {
    onTrack: formatNumber(paceThresholds.onTrack, 2, locale),
    atRisk: formatNumber(paceThresholds.atRisk, 2, locale),
    levelShare: shareText(levelShare, locale),
    fewestPoints: whole(fewestPoints),
    mostPoints: whole(mostPoints),
    mostPeriods: whole(mostPoints - 1),
    usedShare: shareText(usedFrom, locale),
  };
}
