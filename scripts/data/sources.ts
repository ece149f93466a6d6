import { parsePeriod } from '#domain/period.ts';
import type { Cursor } from './cursor.ts';

/** A page from which facts were read. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string | null;
  readonly linkable: boolean;
  readonly reliability: 'high' | 'medium' | 'low';
}

/** Reads `data/sources.yaml`. */
export function readSources(root: Cursor): ReadonlyMap<string, SourceRecord> {
  return new Map(root.entries().map(([id, entry]) => [id, readSource(id, entry)]));
}

function readSource(id: string, entry: Cursor): SourceRecord {
  entry.only('title', 'publisher', 'publishedOn', 'printedAs', 'url', 'linkable', 'reliability');
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
    entry.fail('mã nguồn chỉ gồm chữ thường không dấu, số và gạch nối');
  return {
    id,
    title: entry.at('title').string(),
    publisher: entry.at('publisher').string(),
    publishedOn: readPeriodText(entry.at('publishedOn')),
    url: entry.at('url').optional(readAddress),
    linkable: entry.at('linkable').boolean(),
    reliability: entry.at('reliability').oneOf(['high', 'medium', 'low']),
  };
}

function readAddress(cursor: Cursor): string {
  const text = cursor.string();
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? text
    : cursor.fail('cần địa chỉ http(s) đầy đủ');
}

/** A period as text (`2023`, `2023-H1`, `2023-07`, `2023-07-31`), checked. */
export function readPeriodText(cursor: Cursor): string {
  const text = cursor.string();
  return parsePeriod(text) ? text : cursor.fail(`«${text}» không phải một kỳ hợp lệ`);
}
