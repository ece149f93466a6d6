import { changeNote } from '../change-note.ts';
import { changeRows } from '../change-rows.ts';
import type { PlainDate } from '../date.ts';
import { diffEditions } from '../edition-diff.ts';
import { evaluate } from '../evaluated.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { IndicatorDetail } from '../model/detail.ts';
import type { Programmes } from '../model/programmes.ts';
import type { DeckData } from './data.ts';

/** The files of one moment, read. */
export interface DeckParts {
  readonly catalogue: Catalogue;
  readonly programmes: Programmes | null;
  /** The edition before; null when there is none or it could not be had. */
  readonly earlier: Catalogue | null;
  readonly details: ReadonlyMap<string, IndicatorDetail>;
}

/** Assesses the figures of a deck. @param days evaluation days of the edition and of the one before */
export function deckDataOf(
  { catalogue, programmes, earlier, details }: DeckParts,
  days: { readonly own: PlainDate; readonly earlier: PlainDate },
): DeckData {
  const evaluated = evaluate(catalogue, days.own);
  if (earlier === null) return { ...evaluated, programmes, details, changes: null };
  const diff = diffEditions(earlier, catalogue, { from: days.earlier, to: days.own });
  const notes = new Map(
    diff.common.flatMap((one) => {
      const detail = details.get(one.to.indicator.id);
      return detail ? [[one.to.indicator.id, changeNote(one, detail)] as const] : [];
    }),
  );
  // What a change of boundaries explains is not called worse.
  const explained = [...notes].filter(([, { boundaries }]) => boundaries.length > 0).map(([id]) => id);
  const rows = changeRows(diff, new Set(explained));
  return { ...evaluated, programmes, details, changes: { from: earlier.edition, rows, notes } };
}
