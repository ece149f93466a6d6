import { foldVietnamese } from '../format/fold.ts';
import type { Text } from '../model/text.ts';

interface Named {
  readonly key: string;
  readonly name: Text;
  readonly parent?: Text | null;
  readonly printedAs?: Text | null;
}

/** Without marks and punctuation, a blank before every word. Pictures in a name stay: they can be typed. */
function words(text: string): string {
  return ` ${foldVietnamese(text).replace(/[\p{P}\p{Sm}\p{Sc}\p{Sk}\s]+/gu, ' ')}`
    .trimEnd()
    .replace(/^ +/, ' ');
}

/** What a unit can be found by: its names, the unit that it lies in, its code. */
function searchText({ key, name, parent, printedAs }: Named): string {
  const names = [name, parent, printedAs].flatMap((text) => (text ? [text.vi, text.en ?? ''] : []));
  return words([...names, key].join(' '));
}

/**
 * A finder over a list whose texts are folded once: `find('phu thuy')` gives «Phú Thủy». What was typed begins at a
 * word; where it stands nowhere as a whole, each of its words has to begin one. Keeps the order.
 */
export function unitFinder<T extends Named>(units: readonly T[]): (query: string) => readonly T[] {
  const texts = new Map(units.map((unit) => [unit, searchText(unit)]));
  const holding = (parts: readonly string[]) =>
    units.filter((unit) => parts.every((part) => texts.get(unit)?.includes(part)));
  return (query) => {
    const typed = words(query);
    if (typed === '') return units;
    const whole = holding([typed]);
    if (whole.length > 0) return whole;
    return holding(typed.split(' ').flatMap((word) => (word === '' ? [] : ` ${word}`)));
  };
}
