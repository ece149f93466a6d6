import type { Agency, Catalogue } from '#domain/model/catalogue.ts';
import type { Programmes } from '#domain/model/programmes.ts';
import type { Text } from '#domain/model/text.ts';
import type { PageEntry, SearchDocument, SearchSubject } from './document.ts';

interface Parts {
  readonly shortName?: Text | null;
  readonly code?: string;
  readonly owner?: Agency | null;
  readonly about?: readonly (Text | null)[];
  readonly keywords?: readonly string[];
}

function documentOf(subject: SearchSubject, parts: Parts = {}): SearchDocument {
  return {
    ...subject,
    key: `${subject.kind}:${subject.record.id}`,
    name: subject.record.name,
    shortName: parts.shortName ?? null,
    code: parts.code ?? '',
    owner: parts.owner ?? null,
    about: (parts.about ?? []).filter((text) => text !== null),
    keywords: parts.keywords ?? [],
  };
}

const both = (text: Text): readonly string[] => (text.en === null ? [text.vi] : [text.vi, text.en]);

/**
 * Everything that can be found in an edition, in the order in which equals are listed. One at a time, so that
 * indexing thousands can pause between any two.
 * @param programmes null while they are on their way, or when they cannot be had
 */
export function* searchDocuments(
  catalogue: Catalogue | null,
  programmes: Programmes | null,
  pages: readonly PageEntry[],
): Generator<SearchDocument> {
  const owner = (id: string | null) => (id === null ? null : (catalogue?.agencies.get(id) ?? null));
  for (const record of catalogue?.indicators ?? []) {
    yield documentOf(
      { kind: 'indicator', record },
      {
        shortName: record.shortName,
        code: record.code,
        owner: owner(record.owner),
        about: [record.definition],
        keywords: [...record.tags, ...both(record.unit.name), ...both(record.unit.symbol)],
      },
    );
  }
  for (const record of catalogue?.agencies.values() ?? []) {
    yield documentOf({ kind: 'agency', record }, { shortName: record.shortName });
  }
  for (const record of pages) yield documentOf({ kind: 'page', record });
  if (programmes !== null) yield* programmeDocuments(programmes, owner);
}

function programmeDocuments(
  programmes: Programmes,
  owner: (id: string | null) => Agency | null,
): readonly SearchDocument[] {
  return [
    ...programmes.programmes.map((record) =>
      documentOf(
        { kind: 'programme', record },
        { about: [record.basis], keywords: record.phases.flatMap(({ name }) => both(name)) },
      ),
    ),
    ...programmes.milestones.map((record) =>
      documentOf({ kind: 'milestone', record }, { owner: owner(record.owner), about: [record.note] }),
    ),
    ...programmes.platforms.map((record) =>
      documentOf(
        { kind: 'platform', record },
        {
          owner: owner(record.owner),
          about: [record.note],
          keywords: record.figures.flatMap(({ label }) => both(label)),
        },
      ),
    ),
    ...programmes.bottlenecks.map((record) =>
      documentOf({ kind: 'bottleneck', record }, { owner: owner(record.owner), about: [record.note] }),
    ),
    ...programmes.commendations.map((record) =>
      documentOf(
        { kind: 'commendation', record },
        { about: [record.awardedBy, record.recipients, record.note] },
      ),
    ),
  ];
}
