import type { Unit } from '#domain/model/index.ts';
import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { readText } from './text.ts';

/** A unit as published, with the ways in which sources print it. */
export interface UnitRecord {
  readonly wire: Unit;
  readonly printed: readonly string[];
}

export type Units = ReadonlyMap<string, UnitRecord>;

/** Reads the `units` of `data/definitions.yaml`. */
export function readUnits(cursor: Cursor, desk: Desk): Units {
  return new Map(
    cursor.entries().map(([id, entry]) => {
      entry.only('symbol', 'name', 'printed');
      const printed = entry.at('printed').items();
      const wire = {
        id,
        symbol: readText(entry.at('symbol'), desk),
        name: readText(entry.at('name'), desk),
      };
      return [id, { wire, printed: printed.map((each) => each.string()) }];
    }),
  );
}

/** The unit whose id stands at `cursor`. */
export function unitAt(cursor: Cursor, units: Units): UnitRecord {
  const id = cursor.string();
  return units.get(id) ?? cursor.fail(`không có đơn vị tính «${id}» trong definitions.yaml`);
}
