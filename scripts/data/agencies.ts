import type { Text } from '#domain/model/index.ts';
import type { Cursor } from './cursor.ts';
import type { Desk } from './desk.ts';
import { readDay } from './facts.ts';
import { readText } from './text.ts';

interface AgencyRecord {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Bodies with the time in which they had this name, and which of them an edition named. */
export interface Agencies {
  readonly all: ReadonlyMap<string, AgencyRecord>;
  readonly named: Set<string>;
}

/** Reads the `agencies` of `data/definitions.yaml`. */
export function readAgencies(cursor: Cursor, desk: Desk): Agencies {
  const all = cursor.entries().map(([id, entry]): [string, AgencyRecord] => {
    entry.only('name', 'shortName', 'validFrom', 'validTo');
    const name = readText(entry.at('name'), desk);
    const shortName = readText(entry.at('shortName'), desk);
    const validFrom = entry.at('validFrom').optional(readDay);
    const validTo = entry.at('validTo').optional(readDay);
    return [id, { id, name, shortName, validFrom, validTo }];
  });
  return { all: new Map(all), named: new Set() };
}

/** The agency named at `cursor`; it must have had that name on `day`, the day of what it answers for. */
export function agencyAt(cursor: Cursor, { all, named }: Agencies, day: string): string {
  const id = cursor.string();
  const agency = all.get(id);
  if (!agency) return cursor.fail(`không có cơ quan «${id}» trong definitions.yaml`);
  if ((agency.validFrom ?? day) > day || (agency.validTo ?? day) < day) {
    cursor.fail(`«${id}» không mang tên này vào ngày ${day}; ghi tên cơ quan của thời điểm số liệu`);
  }
  named.add(id);
  return id;
}
