import type { AdministrativeUnit, Breakdown, Observation, Text, UnitRegister } from '../model/index.ts';
import { foldVietnamese } from '../format/fold.ts';
import type { Period } from '../period.ts';
import { unitsInForce, vintageOf, type UnitsByCode } from './vintage.ts';

/** Against what the keys of a breakdown were checked, or why they could not be. */
export type RegisterCheck =
  | {
      readonly kind: 'checked';
      readonly vintage: Period;
      /** Units of the rows' tier. */ readonly count: number;
    }
  | {
      readonly kind: 'unchecked';
      /** `empty-vintage`: the register holds no unit of that time. */
      readonly reason: 'no-register' | 'no-vintage' | 'empty-vintage';
      readonly vintage: Period | null;
    };

/** A unit and what is published of it. */
export interface UnitRow {
  readonly key: string;
  readonly name: Text;
  /** null when there is no register to find it in. */
  readonly unit: AdministrativeUnit | null;
  readonly parent: Text | null;
  /** The name beside the figure, when it is another than the register's: perhaps the figure of another unit. */
  readonly printedAs: Text | null;
  /** null: the breakdown has no row for this unit. */
  readonly observation: Observation | null;
}

/** A row that belongs to no unit of its vintage: listed, never guessed at. */
export interface ApartRow {
  readonly key: string;
  /** As printed. */
  readonly name: Text;
  readonly observation: Observation;
  readonly reason: 'unknown' | 'other-vintage';
  /** The unit of another time that has this key. */
  readonly known: AdministrativeUnit | null;
}

export interface UnitTable {
  readonly check: RegisterCheck;
  /** In the breakdown's order, then the units without a row in the register's. */
  readonly rows: readonly UnitRow[];
  readonly apart: readonly ApartRow[];
}

const deepest = 9;

function parentOf(unit: AdministrativeUnit, units: UnitsByCode): AdministrativeUnit | null {
  return (unit.parent !== null && units.get(unit.parent)) || null;
}

/** How many units of the register a unit lies in: communes and districts are not counted together. */
function depthOf(unit: AdministrativeUnit, units: UnitsByCode): number {
  let depth = 0;
  // A register in which units lie in each other in a circle must not hold the page.
  for (let up = parentOf(unit, units); up && depth < deepest; up = parentOf(up, units)) depth += 1;
  return depth;
}

/** «Phường Phú Thủy» is Phú Thủy; «Đức Nghĩa» is not. */
function isNamed(label: Text, name: Text): boolean {
  if (label.vi === name.vi) return true;
  const [printed, registered] = [foldVietnamese(label.vi), foldVietnamese(name.vi)];
  return printed.includes(registered) || registered.includes(printed);
}

function unchecked(
  { rows }: Breakdown,
  reason: Extract<RegisterCheck, { kind: 'unchecked' }>['reason'],
  vintage: Period | null,
): UnitTable {
  return {
    check: { kind: 'unchecked', reason, vintage },
    rows: rows.map(({ key, label, observation }) => ({
      key,
      name: label,
      unit: null,
      parent: null,
      printedAs: null,
      observation,
    })),
    apart: [],
  };
}

/**
 * Joins a breakdown by unit with the register of its vintage. A row whose key is not in that vintage is set apart
 * with the reason; a unit of the vintage without a row is listed without a figure. Without a register, or without a
 * vintage to look in, the rows stand under their own labels and nothing is checked.
 */
export function joinUnits(breakdown: Breakdown, register: UnitRegister | null): UnitTable {
  const vintage = vintageOf(breakdown);
  if (register === null) return unchecked(breakdown, 'no-register', vintage);
  if (vintage === null) return unchecked(breakdown, 'no-vintage', null);
  const units = unitsInForce(register, vintage.end);
  if (units.size === 0) return unchecked(breakdown, 'empty-vintage', vintage);

  const everKnown = new Map(register.units.map((unit) => [unit.code, unit]));
  const rows: UnitRow[] = [];
  const apart: ApartRow[] = [];
  const taken = new Set<string>();
  const tiers = new Set<number>();
  const place = (unit: AdministrativeUnit) => parentOf(unit, units)?.name ?? null;
  for (const row of breakdown.rows) {
    const { key, label, observation } = row;
    const unit = units.get(key);
    if (unit) {
      const printedAs = isNamed(label, unit.name) ? null : label;
      rows.push({ key, name: unit.name, unit, parent: place(unit), printedAs, observation });
      taken.add(key);
      tiers.add(depthOf(unit, units));
    } else {
      const known = everKnown.get(key) ?? null;
      apart.push({ key, name: label, observation, reason: known ? 'other-vintage' : 'unknown', known });
    }
  }
  for (const unit of units.values()) {
    if (taken.has(unit.code) || (tiers.size > 0 && !tiers.has(depthOf(unit, units)))) continue;
    const { code: key, name } = unit;
    rows.push({ key, name, unit, parent: place(unit), printedAs: null, observation: null });
  }
  return { check: { kind: 'checked', vintage, count: rows.length }, rows, apart };
}
