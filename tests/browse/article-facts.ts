import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { build } from '../../scripts/data/build.ts';

/** A fact of the founding article as the data files keep it. */
export interface ArticleFact {
  readonly id: string;
  /** What it says, in the words of the data file. */
  readonly vi: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string;
  /** Words that must be read as they stand. */
  readonly words: string | null;
  /** Title of the source. */
  readonly sourceTitle: string;
  /** Address of each page that shows it, with the records that carry it there. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

type Entry = Pick<ArticleFact, 'vi' | 'value' | 'unit' | 'qualifier' | 'words'> & { readonly source: string };

function dataFile(name: string) {
  return { name, text: readFileSync(`data/${name}`, 'utf8') };
}

function readYaml<T>(name: string): Readonly<Record<string, T>> {
  return parse(dataFile(name).text) as Record<string, T>;
}

/** Fact id → where the edition's pages show it, as the data build itself keeps count. */
function placesOf(edition: string) {
  const { editions } = build({
    sources: dataFile('sources.yaml'),
    facts: dataFile('facts.yaml'),
    definitions: dataFile('definitions.yaml'),
    editions: readdirSync('data/editions').map((name) => dataFile(`editions/${name}`)),
  });
  const built = editions.find(({ id }) => id === edition);
  if (!built) throw new Error(`No edition «${edition}»`);
  return built.uses;
}

const addresses = {
  indicator: (id: string) => `/chi-so/${id}/`,
  programmes: () => '/chuong-trinh/',
  overview: () => '/',
} as const;

/** Every fact whose id begins with `seed.`, walked from the data files; none is named here. */
export function articleFacts(edition: string): readonly ArticleFact[] {
  const sources = readYaml<{ readonly title: string }>('sources.yaml');
  const uses = placesOf(edition);
  return Object.entries(readYaml<Entry>('facts.yaml'))
    .filter(([id]) => id.startsWith('seed.'))
    .map(([id, { vi, value, unit, qualifier, words, source }]) => {
      const pages = new Map<string, string[]>();
      for (const place of uses.get(id) ?? []) {
        const address = addresses[place.page](place.id);
        pages.set(address, [...(pages.get(address) ?? []), place.id]);
      }
      const sourceTitle = sources[source]?.title ?? '';
      return { id, vi, value, unit, qualifier, words: words ?? null, sourceTitle, pages };
    });
}

const inFull: readonly (readonly [RegExp, string])[] = [
  [/\bCSDL\b/g, 'cơ sở dữ liệu'],
  [/\bTTHC\b/g, 'thủ tục hành chính'],
  [/\bAI\b/g, 'trí tuệ nhân tạo'],
  [/\bdual stack\b/gi, 'IPv4 IPv6'],
];

/** The distinct words of a phrase, abbreviations in full. */
export function wordsOf(text: string): ReadonlySet<string> {
  const full = inFull.reduce((words, [short, long]) => words.replace(short, long), text.normalize('NFC'));
  return new Set(full.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The part (0–1) of a fact's words that stand in a text. */
export function shareOfWords(fact: string, text: string): number {
  const [wanted, there] = [wordsOf(fact), wordsOf(text)];
  return [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

const qualifiers: Readonly<Record<string, string>> = {
  'more-than': '(?:>|hơn|trên)',
  'less-than': '(?:<|dưới)',
  about: '(?:~|≈|gần|khoảng)',
};

/** How a fact's figure is written: qualifier, number in vi-VN (thousands may be in words), first word of the unit. */
export function figurePattern({ value, unit, qualifier }: ArticleFact): RegExp {
  const number = (value ?? NaN).toLocaleString('vi-VN');
  const thousands = ((value ?? NaN) / 1000).toLocaleString('vi-VN');
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = unit?.split(/[\s,]|(?<=\p{L}{3,})\//u)[0] ?? '';
  const before = qualifiers[qualifier] ?? '(?<![\\d.,])(?<!(?:[<>~≈]|hơn|trên|dưới|gần|khoảng)\\s*)';
  const forms = `(?:${escape(number)}|${escape(thousands)}\\s+nghìn)`;
  return new RegExp(`${before}\\s*${forms}\\s*${escape(word)}`, 'iu');
}
