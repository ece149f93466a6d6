import type { IndicatorDetail, UnitRegister } from '../../src/domain/model/index.ts';
import { apartWords } from '../../src/domain/sentence/unit-register.ts';
import { joinUnits } from '../../src/domain/units/join.ts';
import type { Checker } from './checker.ts';

/** Rows of the breakdowns by unit that belong to no unit of the list that they name. */
export function checkUnits(
  checker: Checker,
  file: string,
  { breakdowns }: IndicatorDetail,
  register: UnitRegister,
): void {
  for (const breakdown of breakdowns.filter(({ dimension }) => dimension === 'unit')) {
    const { check, apart } = joinUnits(breakdown, register);
    if (check.kind === 'unchecked') {
      const expected = 'một năm hoặc kỳ mà units.json có đơn vị còn hiệu lực';
      checker.report(file, `breakdowns.${breakdown.id}.unitsValid`, String(breakdown.unitsValid), expected);
    }
    for (const one of apart) {
      const found = `${one.key}: ${apartWords(one, check.vintage, 'vi')}`;
      const expected = 'mã một đơn vị của danh mục mà bảng nêu (unitsValid)';
      checker.report(file, `breakdowns.${breakdown.id}.rows.${one.key}`, found, expected);
    }
  }
}
