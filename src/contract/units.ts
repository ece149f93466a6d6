import type * as v from 'valibot';
import type { Problem } from '#domain/model/index.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import { AdministrativeUnitSchema } from './records/reference.ts';
import { failure, type ContractResult } from './result.ts';

export type AdministrativeUnit = v.InferOutput<typeof AdministrativeUnitSchema>;

/** `units.json`: administrative units by code. */
export interface UnitList {
  readonly units: ReadonlyMap<string, AdministrativeUnit>;
  readonly problems: readonly Problem[];
}

/** Reads `units.json` from its text; of two units with one code the first stays. Never throws. */
export function parseUnits(text: string, contentType: string | null = null): ContractResult<UnitList> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  if (!Array.isArray(root.value['units'])) {
    return failure('invalid', 'tệp không có danh sách đơn vị hành chính (units)', text);
  }
  const desk = new Desk(text);
  const units = new Map<string, AdministrativeUnit>();
  for (const { record, path } of desk.readEach(AdministrativeUnitSchema, root.value['units'], 'units')) {
    if (!units.has(record.code)) units.set(record.code, record);
    else desk.report(`${path}.code`, record.code, 'một mã chưa dùng trong danh sách (bản ghi đầu được giữ)');
  }
  for (const { code, predecessors } of units.values()) {
    for (const before of predecessors.filter((one) => !units.has(one))) {
      desk.report(`units.${code}.predecessors`, before, 'mã đơn vị có trong danh sách units', 'note');
    }
  }
  return { ok: true, value: { units, problems: desk.problems } };
}
