import { foldVietnamese } from '../format/fold.ts';
import type { Text } from '../model/text.ts';

interface Named {
  readonly key: string;
  readonly name: Text;
  readonly parent?: Text | null;
  readonly printedAs?: Text | null;
}

/** What a unit can be found by: its names, the unit that it lies in, its code; without marks. */
function searchText({ key, name, parent, printedAs }: Named): string {
  const names = [name, parent, printedAs].flatMap((text) => (text ? [text.vi, text.en ?? ''] : []));
  return foldVietnamese([...names, key].join(' '));
}

/** A finder over a list whose texts are folded once: `find('phu thuy')` gives «Phú Thủy». Keeps the order. */
export function unitFinder<T extends Named>(units: readonly T[]): (query: string) => readonly T[] {
  const texts = new Map(units.map((unit) => [unit, searchText(unit)]));
  return (query) => {
    const words = foldVietnamese(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return units;
    return units.filter((unit) => words.every((word) => texts.get(unit)?.includes(word)));
  };
}
