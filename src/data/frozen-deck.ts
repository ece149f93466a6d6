import { deckDataOf } from '#domain/deck/from-parts.ts';
import type { DeckData } from '#domain/deck/data.ts';
import { evaluationDate } from '#domain/evaluation.ts';
import { catalogueReader } from './catalogue.ts';
import type { DeckSource } from './deck-source.ts';
import { indicatorReader } from './indicator.ts';
import { programmesReader } from './programmes.ts';
import { fromSnapshot } from './resource.ts';

/** The texts of a deck's resources: from them the very same figures are read again, after a reload or elsewhere. */
export interface DeckTexts {
  readonly edition: string | null;
  readonly takenAt: number;
  readonly assessedAt: number;
  readonly catalogue: string;
  readonly programmes: string | null;
  readonly earlier: string | null;
  readonly isFirst: boolean;
  readonly details: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

export function textsOf(source: DeckSource): DeckTexts {
  const { edition, takenAt, assessedAt, catalogue, programmes, earlier, isFirst, details, missing } = source;
  return {
    edition,
    takenAt,
    assessedAt,
    catalogue: catalogue.text,
    programmes: programmes?.text ?? null,
    earlier: earlier?.text ?? null,
    isFirst,
    details: Object.fromEntries([...details].map(([id, { text }]) => [id, text])),
    missing,
  };
}

/** Reads a deck's resources from their texts. @throws DataError when they cannot be read */
export async function fromTexts(texts: DeckTexts): Promise<DeckSource> {
  const { edition, takenAt, assessedAt, isFirst, missing } = texts;
  const catalogue = await fromSnapshot(texts.catalogue, catalogueReader);
  const [programmes, earlier, details] = await Promise.all([
    texts.programmes === null
      ? null
      : programmesReader(catalogue.value).then((read) => fromSnapshot(texts.programmes ?? '', read)),
    texts.earlier === null ? null : fromSnapshot(texts.earlier, catalogueReader),
    Promise.all(
      Object.entries(texts.details).map(async ([id, text]) => {
        const read = await indicatorReader(catalogue.value, id);
        return [id, await fromSnapshot(text, read)] as const;
      }),
    ),
  ]);
  return {
    edition,
    takenAt,
    assessedAt,
    catalogue,
    programmes,
    earlier,
    isFirst,
    details: new Map(details),
    missing,
  };
}

/** Checks the shape of texts that come out of a storage or from another window; their content is checked on reading. */
export function readDeckTexts(raw: unknown): DeckTexts | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const {
    edition,
    takenAt,
    assessedAt,
    catalogue,
    programmes,
    earlier,
    isFirst,
    details,
    missing,
  }: Partial<Record<keyof DeckTexts, unknown>> = raw;
  const isText = (value: unknown) => typeof value === 'string';
  const isTextOrNull = (value: unknown): value is string | null =>
    value === null || typeof value === 'string';
  if (!isTextOrNull(edition) || !isTextOrNull(programmes) || !isTextOrNull(earlier)) return null;
  if (typeof takenAt !== 'number' || typeof assessedAt !== 'number' || typeof catalogue !== 'string')
    return null;
  if (typeof details !== 'object' || details === null) return null;
  const texts = Object.entries(details).filter((entry): entry is [string, string] => isText(entry[1]));
  const lost = Array.isArray(missing) ? missing.filter((id): id is string => isText(id)) : [];
  return {
    edition,
    takenAt,
    assessedAt,
    catalogue,
    programmes,
    earlier,
    isFirst: isFirst === true,
    details: Object.fromEntries(texts),
    missing: lost,
  };
}

/** The figures of a deck, assessed as of the day that they are held to. */
export function deckData(source: DeckSource, timeZone: string): DeckData {
  const { catalogue, programmes, earlier, details, assessedAt } = source;
  const dayOf = (one: typeof catalogue) => evaluationDate(one.value.edition, assessedAt, timeZone);
  return deckDataOf(
    {
      catalogue: catalogue.value,
      programmes: programmes?.value ?? null,
      earlier: earlier?.value ?? null,
      details: new Map([...details].map(([id, { value }]) => [id, value])),
    },
    { own: dayOf(catalogue), earlier: dayOf(earlier ?? catalogue) },
  );
}
