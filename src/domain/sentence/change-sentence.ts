import type { Assessment } from '../assessment.ts';
import type { ChangeKind } from '../change-kind.ts';
import type { ChangeRow } from '../change-rows.ts';
import type { IndicatorDiff } from '../edition-diff.ts';
import { publishedValue } from '../figure.ts';
import type { Indicator, Target } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { mayCarryColour } from '../trust.ts';
import { changeRowWords } from './change-words.ts';
import { trustReason } from './reasons.ts';
import { figureText, targetName, targetText } from './terms.ts';

const same = (a: Target | null, b: Target | null) =>
  a?.due === b?.due && a?.value === b?.value && a?.scope === b?.scope;

/** The yardstick of the status is another: «mốc so: trước là …, nay là …»; null when it is the same or there is none. */
export function yardstickWords({ from, to, status }: IndicatorDiff, locale: Locale): string | null {
  const [was, now] = [from.performance.aim, to.performance.aim];
  if (!status.changed || was === null || now === null || same(was, now)) return null;
  const name = (target: Target, of: Indicator) =>
    `${targetName(target, locale)} (${targetText(target, of, locale)})`;
  const [before, after] = [name(was, from.indicator), name(now, to.indicator)];
  return locale === 'vi'
    ? `mốc so: trước là ${before}, nay là ${after}`
    : `judged by ${after}, before by ${before}`;
}

/** The figure of an edition with its period and marks, or why there is none. */
export function changeFigure({ indicator, trust }: Assessment, locale: Locale): string {
  const latest = publishedValue(indicator.latest);
  if (latest !== null) return figureText(latest, indicator, locale);
  if (!mayCarryColour(trust)) return trustReason(trust, indicator.latest?.period ?? null, locale);
  return locale === 'vi' ? 'chưa có số liệu' : 'no figure';
}

/** The two figures and their difference in one line, for a digest. */
export function changeSentence(row: ChangeRow, locale: Locale): string {
  const words = changeRowWords(row, locale);
  const figure = (side: Assessment) => changeFigure(side, locale);
  const vi = locale === 'vi';
  if (row.diff === null) return `${words}: ${figure(row.to ?? row.from)}`;
  const { value, from, to } = row.diff;
  if (row.kind === 'newly-late') return `${words}; ${vi ? 'số mới nhất' : 'latest'}: ${figure(to)}`;
  if (value.kind === 'appeared') return `${words}: ${figure(to)}`;
  if (value.kind === 'same') return figure(to);
  const both = vi ? `trước ${figure(from)}, nay ${figure(to)}` : `was ${figure(from)}, now ${figure(to)}`;
  return `${words}; ${both}`;
}

const kinds: Readonly<Record<ChangeKind, Readonly<Record<Locale, string>>>> = {
  'newly-late': { vi: 'Mới quá hạn', en: 'Newly overdue' },
  revised: { vi: 'Đính chính', en: 'Revised' },
  worse: { vi: 'Xấu đi', en: 'Worse' },
  better: { vi: 'Tốt lên', en: 'Better' },
  other: { vi: 'Thay đổi khác', en: 'Other change' },
  new: { vi: 'Mới có số liệu', en: 'New figure' },
  gone: { vi: 'Không còn', en: 'Gone' },
  same: { vi: 'Không đổi', en: 'Unchanged' },
};

/** What a kind of change is called. */
export function changeKindLabel(kind: ChangeKind, locale: Locale): string {
  return kinds[kind][locale];
}
