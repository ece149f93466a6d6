import { useMemo } from 'react';
import type { Breakdown, Indicator, IndicatorDetail, UnitRegister } from '#domain/model/index.ts';
import { joinUnits, type UnitTable } from '#domain/units/join.ts';
import { rankUnits, type UnitRanking } from '#domain/units/ranking.ts';

/** The units of a breakdown, joined with the register and ranked; again only when one of them changes. */
export function useUnitRanking(
  breakdown: Breakdown,
  register: UnitRegister | null,
  indicator: Indicator,
  detail: IndicatorDetail,
): { readonly table: UnitTable; readonly ranking: UnitRanking } {
  return useMemo(() => {
    const table = joinUnits(breakdown, register);
    return { table, ranking: rankUnits(table, indicator, detail) };
  }, [breakdown, register, indicator, detail]);
}
