import type { Indicator } from '../model/indicator.ts';
import type { Locale } from '../model/text.ts';
import type { Fact } from '../sentence/facts.ts';
import { phrase } from '../sentence/phrase.ts';

/** At the first comma outside brackets. */
function split(said: string): readonly [string, string] {
  let depth = 0;
  for (let at = 0; at < said.length; at += 1) {
    if (said[at] === '(') depth += 1;
    if (said[at] === ')') depth -= 1;
    if (depth === 0 && said.startsWith(', ', at)) return [said.slice(0, at), said.slice(at + 2)];
  }
  return [said, ''];
}

/**
 * A fact in its first clause, and what else it says: the distance to a target («còn thiếu 41,0 điểm % …») is a message,
 * the pace and what was missed before («tiến độ bằng 81% mức cần có») stand below. Other facts are one clause.
 */
export function factClauses(fact: Fact, of: Indicator, locale: Locale): readonly [string, string] {
  const said = phrase(fact, of, locale);
  return fact.kind.startsWith('target-') ? split(said) : [said, ''];
}
