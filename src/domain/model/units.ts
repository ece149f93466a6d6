import type { PlainDate } from '../date.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

/** An administrative unit as it was between two days. A later unit may carry the code of an earlier one. */
export interface AdministrativeUnit {
  readonly code: string;
  readonly name: Text;
  /** `ward`, `commune`, `township`, `district`, … */
  readonly level: string;
  /** Code of the unit that it lies in, or null. */
  readonly parent: string | null;
  /** First day in force; null: since before the register begins. */
  readonly validFrom: PlainDate | null;
  /** Last day in force; null: still in force. */
  readonly validTo: PlainDate | null;
  /** Codes of the units that it was made from. */
  readonly predecessors: readonly string[];
}

/** `units.json`: every unit with its days in force. No two of one code are in force on one day. */
export interface UnitRegister {
  readonly units: readonly AdministrativeUnit[];
  readonly problems: readonly Problem[];
}
