import type { Source } from '#domain/model/index.ts';
import type { Desk } from './desk.ts';
import { SourceSchema } from './records/reference.ts';

/** An http(s) address, or null for anything else (`javascript:`, relative, malformed). */
export function safeUrl(text: string): string | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The register of sources; an address that must not be shown is dropped and reported, the source stays. */
export function readSources(raw: unknown, desk: Desk): ReadonlyMap<string, Source> {
  const sources = desk.readUnique(SourceSchema, raw, 'sources').map((source): Source => {
    const url = source.url === null ? null : safeUrl(source.url);
    if (source.url !== null && url === null) {
      desk.report(`sources.${source.id}.url`, source.url, 'địa chỉ http: hoặc https:', 'note');
    }
    return { ...source, url };
  });
  return new Map(sources.map((source) => [source.id, source]));
}
