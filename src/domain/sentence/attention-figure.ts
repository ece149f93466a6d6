import type { AttentionItem } from '../attention.ts';
import { formatDate } from '../format/date.ts';
import { formatValue } from '../format/value.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import { isRank } from '../unit.ts';
import { attentionFact } from './attention.ts';
import { differenceParts } from './comparison-words.ts';
import type { SentenceContext } from './context.ts';
import type { Fact } from './facts.ts';
import { lowerFirst, plural } from './letters.ts';
import { differenceText, loose, targetName, targetText } from './terms.ts';

/** The one number of an attention line. Its size never carries a sign: the caption says which way. */
export interface AttentionFigure {
  /** `41,0 điểm %`, `12 ngày`, `25,78%`. */
  readonly value: string;
  /** What the number is: «còn thiếu so với mục tiêu 2025 (80%)». */
  readonly caption: string;
  /** Both after the name of the indicator: «còn thiếu 41,0 điểm % so với mục tiêu 2025 (80%)». */
  readonly clause: string;
}

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

function overdue(days: number, { nextDue }: Indicator, locale: Locale): AttentionFigure {
  const vi = locale === 'vi';
  const value = vi ? `${days} ngày` : `${days} ${plural(days, 'day', 'days')}`;
  const due = nextDue ? formatDate(nextDue, locale) : '';
  return {
    value,
    caption: vi ? `quá hạn (hạn ${due})` : `overdue (due ${due})`,
    clause: vi ? `quá hạn ${value}` : `${value} overdue`,
  };
}

function target(fact: Of<'target-open' | 'target-missed'>, of: Indicator, locale: Locale): AttentionFigure {
  const vi = locale === 'vi';
  const { short, direction, looseness } = fact;
  const name = `${targetName(fact.target, locale)} (${targetText(fact.target, of, locale)})`;
  if (short <= 0) {
    const value = of.latest?.value ?? fact.target.value;
    const own = formatValue({ value, qualifier: of.latest?.qualifier ?? 'exact' }, of, locale);
    const caption = vi ? `chưa đạt ${name}` : `does not meet ${name}`;
    return { value: own, caption, clause: vi ? `${own}, ${caption}` : `${own} ${caption}` };
  }
  const value = loose[looseness][locale] + differenceText(short, fact.target.value, of, locale);
  if (!vi) {
    const caption = `${direction === 'up' || isRank(of.unit) ? 'short of' : 'above'} ${name}`;
    return { value, caption, clause: `${value} ${caption}` };
  }
  const word = isRank(of.unit) ? 'còn kém' : direction === 'up' ? 'còn thiếu' : 'còn vượt';
  return { value, caption: `${word} so với ${name}`, clause: `${word} ${value} so với ${name}` };
}

function country({ position }: Of<'country'>, of: Indicator, locale: Locale): AttentionFigure {
  const { word, size } = differenceParts(position, of, locale);
  const { label } = position.comparator;
  if (locale === 'vi') {
    const caption = `${word} ${lowerFirst(label.vi)}`;
    return { value: size, caption, clause: `${caption} ${size}` };
  }
  const nation = `the ${label.en === null ? 'national figure' : lowerFirst(label.en)}`;
  const caption = `${word}${word === 'ahead' ? ' of' : ''} ${nation}`;
  return { value: size, caption, clause: `${size} ${caption}` };
}

function usage({ usage: { used, usedFigure } }: Of<'usage'>, locale: Locale): AttentionFigure {
  const value = formatValue(usedFigure, used, locale);
  const activated = used.id.endsWith('-activation');
  if (locale === 'vi') {
    const caption = activated ? 'mới kích hoạt' : `${lowerFirst(used.shortName.vi)}: mới`;
    return { value, caption, clause: `${caption} ${value}` };
  }
  const name = lowerFirst(used.shortName.en ?? used.shortName.vi);
  return activated
    ? { value, caption: 'activated', clause: `only ${value} activated` }
    : { value, caption: name, clause: `${name}: only ${value}` };
}

/** The number that matters of a line of the attention list; null for a bottleneck, which has none. */
export function attentionFigure(
  item: AttentionItem,
  context: SentenceContext,
  locale: Locale,
): AttentionFigure | null {
  if (item.indicator === null) return null;
  const { indicator, reason } = item;
  if (reason.kind === 'overdue') return overdue(reason.days, indicator, locale);
  const fact = attentionFact(item, context);
  switch (fact?.kind) {
    case 'target-open':
    case 'target-missed':
      return target(fact, indicator, locale);
    case 'country':
      return country(fact, indicator, locale);
    case 'usage':
      return usage(fact, locale);
    default:
      return null;
  }
}
