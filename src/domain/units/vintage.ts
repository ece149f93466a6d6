import type { PlainDate } from '../date.ts';
import type { AdministrativeUnit, Breakdown, IndicatorDetail, UnitRegister } from '../model/index.ts';
import { parsePeriod, type Period } from '../period.ts';

/** The units of one day, by code. */
export type UnitsByCode = ReadonlyMap<string, AdministrativeUnit>;

export function isInForce(
  { validFrom, validTo }: Pick<AdministrativeUnit, 'validFrom' | 'validTo'>,
  day: PlainDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

export function unitsInForce({ units }: UnitRegister, day: PlainDate): UnitsByCode {
  return new Map(units.filter((unit) => isInForce(unit, day)).map((unit) => [unit.code, unit]));
}

/**
 * The vintage of the units that a breakdown is made by: those in force on the last day of what `unitsValid` names,
 * so that «2025» are the units after the boundaries of that year were redrawn. Null when it names no period.
 */
export function vintageOf({ unitsValid }: Pick<Breakdown, 'unitsValid'>): Period | null {
  return unitsValid === null ? null : parsePeriod(unitsValid.trim());
}

/** Whether some unit that was in force on one of the two days was not on the other. */
export function boundariesChanged({ units }: UnitRegister, one: PlainDate, other: PlainDate): boolean {
  return units.some((unit) => isInForce(unit, one) !== isInForce(unit, other));
}

/** The breakdowns by administrative unit, that of the newest units first. */
export function unitBreakdowns({ breakdowns }: IndicatorDetail): readonly Breakdown[] {
  const until = (breakdown: Breakdown) => vintageOf(breakdown)?.end ?? '';
  return breakdowns
    .filter(({ dimension }) => dimension === 'unit')
    .toSorted((a, b) => (until(a) === until(b) ? 0 : until(a) < until(b) ? 1 : -1));
}
