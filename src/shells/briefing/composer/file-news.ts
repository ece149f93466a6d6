import type { DeckFileFailure, DeckFileResult } from '#data/deck-file.ts';

/** What became of a file that was chosen. */
export type FileNews =
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly reason: DeckFileFailure | 'unreachable';
    }
  | ({
      readonly kind: 'opened';
      /** Under which name the device keeps the deck from now on. */
      readonly id: string;
    } & Extract<DeckFileResult, { ok: true }>);
