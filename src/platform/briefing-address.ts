import { paths } from './paths.ts';

/** Slides that stand for pages of the whole picture. */
const slides: Readonly<Record<string, string>> = {
  [paths.attention()]: 'can-chu-y',
  [paths.changes()]: 'thay-doi',
  [paths.programmes()]: 'chuong-trinh',
  [paths.data()]: 'nguon',
};

/**
 * Where a show that starts from a page begins: at the slide of that page, in the deck of its pillar where it has one.
 * @param path address of the page, ending in `/`
 * @param pillarOf pillar in whose deck an indicator has a slide; null where it has a slide in the full deck alone
 */
export function briefingAddress(path: string, pillarOf: (id: string) => string | null): string {
  const [, place, name = ''] = path.split('/');
  const id = decodeURIComponent(name);
  if (place === 'tru-cot') return paths.deck(id, `tru-cot.${id}`);
  if (place === 'chi-so') return paths.deck(pillarOf(id) ?? 'day-du', `chi-so.${id}`);
  const slide = slides[path];
  return slide === undefined ? paths.deck() : paths.deck('toan-canh', slide);
}
