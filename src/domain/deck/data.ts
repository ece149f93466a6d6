import type { Evaluated } from '../evaluated.ts';
import type { ChangeNote } from '../change-note.ts';
import type { ChangeRows } from '../change-rows.ts';
import type { Edition } from '../model/catalogue.ts';
import type { IndicatorDetail } from '../model/detail.ts';
import type { Programmes } from '../model/programmes.ts';

/** Everything that the slides of one deck are made from: one moment's figures. */
export interface DeckData extends Evaluated {
  /** null when the file could not be had. */
  readonly programmes: Programmes | null;
  /** Against the edition before; null when there is none or it could not be had. */
  readonly changes: {
    readonly from: Edition;
    readonly rows: ChangeRows;
    /** What the histories say of changes, by indicator. */
    readonly notes: ReadonlyMap<string, ChangeNote>;
  } | null;
  /** Histories by indicator; one that could not be had is not in it. */
  readonly details: ReadonlyMap<string, IndicatorDetail>;
}
