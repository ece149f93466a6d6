import { formatDate, formatPeriod } from '../format/date.ts';
import { formatValue } from '../format/value.ts';
import type { Indicator } from '../model/indicator.ts';
import { isRank } from '../unit.ts';
import type { Fact } from './facts.ts';
import { differenceParts } from './comparison-words.ts';
import { lowerFirst } from './letters.ts';
import { positionReason, trustReason } from './reasons.ts';
import {
  comparatorText,
  differenceText,
  figureText,
  loose,
  relativeText,
  shareText,
  targetName,
  targetText,
} from './terms.ts';

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

function met({ target, beyond, direction, looseness }: Of<'target-met'>, of: Indicator): string {
  const name = `${targetName(target, 'vi')} (${targetText(target, of, 'vi')})`;
  if (beyond === 0) return looseness === 'exact' ? `đạt đúng ${name}` : `đạt ${name}`;
  const difference = loose[looseness].vi + differenceText(beyond, target.value, of, 'vi');
  return `${direction === 'up' ? 'vượt' : 'tốt hơn'} ${difference} so với ${name}`;
}

function shortWord(direction: 'up' | 'down', of: Indicator): string {
  if (isRank(of.unit)) return 'còn kém';
  return direction === 'up' ? 'còn thiếu' : 'còn vượt';
}

function unmet(fact: Of<'target-open' | 'target-missed'>, of: Indicator): string {
  const { target, short, direction, looseness, pace, stuckAt } = fact;
  const name = `${targetName(target, 'vi')} (${targetText(target, of, 'vi')})`;
  const difference = loose[looseness].vi + differenceText(short, target.value, of, 'vi');
  const distance =
    short <= 0 ? `chưa đạt ${name}` : `${shortWord(direction, of)} ${difference} so với ${name}`;
  const parts = [fact.kind === 'target-missed' && !fact.before ? `lỡ mục tiêu: ${distance}` : distance];
  if (fact.before) parts.push(`mục tiêu đã hết hạn, số liệu mới nhất là ${formatPeriod(fact.before, 'vi')}`);
  if (stuckAt) parts.push(`chưa tiến so với mốc ${figureText(stuckAt, of, 'vi')}`);
  else if (pace !== null) parts.push(`tiến độ bằng ${shareText(pace, 'vi')} mức cần có`);
  if (fact.noBaseline) parts.push('chưa có mốc đầu để tính tiến độ');
  if (fact.missed)
    parts.push(`đã lỡ ${targetName(fact.missed, 'vi')} (${targetText(fact.missed, of, 'vi')})`);
  return parts.join(', ');
}

function country({ position, otherPeriod }: Of<'country'>, of: Indicator): string {
  const when = otherPeriod ? ` (cả nước: ${formatPeriod(otherPeriod, 'vi')})` : '';
  // By its own name: «cả nước theo chính bài báo» is not the country's one and only figure.
  const nation = lowerFirst(position.comparator.label.vi);
  if (position.kind === 'level')
    return `ngang ${nation} (${comparatorText(position.comparator, of, 'vi')})${when}`;
  const { word, size, relative } = differenceParts(position, of, 'vi');
  return `${word} ${nation} ${size}${relative}${when}`;
}

function change(
  { change: { direction, absolute, relative, from, gap }, was }: Of<'change'>,
  of: Indicator,
): string {
  const since = `so với ${formatPeriod(from, 'vi')}${gap ? ' (không liền kỳ)' : ''}`;
  if (direction === 'same') return `không đổi ${since}`;
  const size = differenceText(absolute, was, of, 'vi') + relativeText(relative, of, 'vi');
  return `${direction === 'up' ? 'tăng' : 'giảm'} ${size} ${since}`;
}

function usage({ usage: { used, usedFigure } }: Of<'usage'>): string {
  const figure = figureText(usedFigure, used, 'vi');
  return used.id.endsWith('-activation')
    ? `mới kích hoạt ${figure}`
    : `${lowerFirst(used.shortName.vi)}: mới ${figure}`;
}

/** A fact as a Vietnamese phrase that begins with a small letter and has no full stop. */
export function phraseVi(fact: Fact, of: Indicator): string {
  switch (fact.kind) {
    case 'withheld': {
      const target = fact.target;
      const why = trustReason(fact.trust, fact.period, 'vi');
      return target ? `${why}; ${targetName(target, 'vi')}: ${targetText(target, of, 'vi')}` : why;
    }
    case 'target-met':
      return met(fact, of);
    case 'target-open':
    case 'target-missed':
      return unmet(fact, of);
    case 'country':
      return country(fact, of);
    case 'not-comparable': {
      const { comparator, reason } = fact;
      const figure = `${comparatorText(comparator, of, 'vi')}, ${formatPeriod(comparator.period, 'vi')}`;
      return `chưa so được với cả nước (${figure}): ${positionReason(reason, 'vi')}`;
    }
    case 'change':
      return change(fact, of);
    case 'usage':
      return usage(fact);
    case 'paired':
      return `đi cùng ${lowerFirst(fact.indicator.shortName.vi)}: ${figureText(fact.figure, fact.indicator, 'vi')}`;
    case 'companion': {
      const { label, unit, decimals } = fact.companion;
      const when = fact.figure.asOf
        ? formatDate(fact.figure.asOf, 'vi')
        : formatPeriod(fact.figure.period, 'vi');
      const value = formatValue(fact.figure, { unit, decimals, bounds: null }, 'vi');
      return `${lowerFirst(label.vi)}: ${value} (${when})`;
    }
    case 'place':
      return `hạng ${comparatorText(fact.comparator, of, 'vi')} (${formatPeriod(fact.comparator.period, 'vi')})`;
    case 'alone':
      return fact.informational
        ? 'số liệu tham khảo, không đặt mục tiêu'
        : 'chưa có mục tiêu và số liệu cả nước để so sánh';
  }
}
