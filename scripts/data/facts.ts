import { parsePlainDate } from '#domain/date.ts';
import type { Qualifier } from '#domain/model/index.ts';
import type { Cursor } from './cursor.ts';
import { readPeriodText, type SourceRecord } from './sources.ts';

export const qualifiers = ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const;

/** What a target fact says of the document that set it. */
export interface TargetTerms {
  /** Day (or year) on which the document was issued. */
  readonly issued: string;
  readonly due: string;
  readonly document: string;
  readonly clause: string | null;
  readonly scope: 'province' | 'national';
}

/** One published figure or statement, with its page. */
export interface Fact {
  readonly id: string;
  /** null: a statement without a figure. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** The unit as printed, e.g. `Mb/s`. */
  readonly unit: string | null;
  /** Period that the figure describes; for a target, of the document. */
  readonly period: string;
  readonly asOf: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Other figures printed with this one, by name. */
  readonly also: ReadonlyMap<string, number>;
  /** Words that stand for a fact without a figure, e.g. «2G, 3G, 4G». */
  readonly words: string | null;
  readonly source: string;
  readonly derived: boolean;
  readonly lowReliability: boolean;
  readonly target: TargetTerms | null;
}

/** Reads `data/facts.yaml`; every fact must name a known source. */
export function readFacts(
  root: Cursor,
  sources: ReadonlyMap<string, SourceRecord>,
): ReadonlyMap<string, Fact> {
  return new Map(root.entries().map(([id, entry]) => [id, readFact(id, entry, sources)]));
}

const common = [
  'vi',
  'en',
  'value',
  'unit',
  'qualifier',
  'source',
  'scope',
  'derived',
  'reliability',
  'note',
];

function readFact(id: string, entry: Cursor, sources: ReadonlyMap<string, SourceRecord>): Fact {
  const isTarget = id.startsWith('tgt.');
  const own = isTarget
    ? ['issued', 'due', 'document', 'clause']
    : ['period', 'asOf', 'numerator', 'denominator', 'also', 'words'];
  entry.only(...common, ...own);
  entry.at('vi').string();
  const source = entry.at('source').string();
  if (!sources.has(source)) entry.at('source').fail(`không có nguồn «${source}» trong sources.yaml`);
  const value = entry.at('value').optional((cursor) => cursor.number());
  return {
    id,
    value,
    qualifier: value === null ? 'exact' : entry.at('qualifier').oneOf(qualifiers),
    unit: entry.at('unit').optional((cursor) => cursor.string()),
    period: readPeriodText(entry.at(isTarget ? 'issued' : 'period')),
    asOf: entry.at('asOf').optional(readDay),
    numerator: entry.at('numerator').optional((cursor) => cursor.number()),
    denominator: entry.at('denominator').optional((cursor) => cursor.number()),
    also: new Map(
      entry
        .at('also')
        .entries()
        .map(([name, cursor]) => [name, cursor.number()]),
    ),
    words: entry.at('words').optional((cursor) => cursor.string()),
    source,
    derived: entry.at('derived').optional((cursor) => cursor.boolean()) ?? false,
    lowReliability: entry.at('reliability').optional((cursor) => cursor.oneOf(['low'])) === 'low',
    target: isTarget ? readTerms(entry) : null,
  };
}

function readTerms(entry: Cursor): TargetTerms {
  return {
    issued: readPeriodText(entry.at('issued')),
    due: readDay(entry.at('due')),
    document: entry.at('document').string(),
    clause: entry.at('clause').optional((cursor) => cursor.string()),
    scope: entry.at('scope').oneOf(['province', 'national']),
  };
}

/** A calendar day as text, checked. */
export function readDay(cursor: Cursor): string {
  return parsePlainDate(cursor.string()) ?? cursor.fail('cần ngày dạng YYYY-MM-DD');
}
