import type { AdministrativeUnit, UnitRegister } from '#domain/model/index.ts';
import { Desk } from './desk.ts';
import { readRoot } from './json.ts';
import { AdministrativeUnitSchema } from './records/reference.ts';
import { failure, type ContractResult } from './result.ts';

/**
 * Reads `units.json` from its text. A code may return in another time, as when a new commune takes that of one it was
 * made from; of two units that are in force under one code on the same day the first stays. Never throws.
 */
export function parseUnits(text: string, contentType: string | null = null): ContractResult<UnitRegister> {
  const root = readRoot(text, contentType);
  if (!root.ok) return root;
  if (!Array.isArray(root.value['units'])) {
    return failure('invalid', 'tệp không có danh sách đơn vị hành chính (units)', text);
  }
  const desk = new Desk(text);
  const byCode = new Map<string, AdministrativeUnit[]>();
  const units: AdministrativeUnit[] = [];
  for (const { record, path } of desk.readEach(AdministrativeUnitSchema, root.value['units'], 'units')) {
    const namesakes = byCode.get(record.code);
    if (namesakes?.some((other) => overlaps(other, record))) {
      desk.report(
        `${path}.code`,
        record.code,
        'một mã chưa dùng trong cùng thời gian hiệu lực (bản ghi đầu được giữ)',
      );
      continue;
    }
    if (namesakes) namesakes.push(record);
    else byCode.set(record.code, [record]);
    units.push(record);
  }
  for (const unit of units) {
    const unknown = (code: string) => byCode.get(code)?.every((one) => one === unit) ?? true;
    for (const code of unit.predecessors.filter(unknown)) {
      const expected = 'mã của một đơn vị khác có trong danh sách units';
      desk.report(`units.${unit.code}.predecessors`, code, expected, 'note');
    }
  }
  return { ok: true, value: { units, problems: desk.problems } };
}

function overlaps(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  const endsBefore = (one: AdministrativeUnit, other: AdministrativeUnit) =>
    one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
