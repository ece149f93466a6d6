import type {
  AdministrativeUnit,
  Breakdown,
  BreakdownRow,
  Indicator,
  IndicatorDetail,
  Observation,
  UnitRegister,
} from '../model/index.ts';
import { joinUnits } from '../units/join.ts';
import { rankUnits, type UnitRanking } from '../units/ranking.ts';
import { day, text } from './builders.ts';

/** For tests alone: a commune in force from one day to another, or without end. */
export function commune(
  code: string,
  name: string,
  [from, to]: readonly [string | null, string | null] = [null, null],
  more: Partial<AdministrativeUnit> = {},
): AdministrativeUnit {
  return {
    code,
    name: text(name),
    level: 'commune',
    parent: null,
    validFrom: from === null ? null : day(from),
    validTo: to === null ? null : day(to),
    predecessors: [],
    ...more,
  };
}

export function register(...units: readonly AdministrativeUnit[]): UnitRegister {
  return { units, problems: [] };
}

export function unitRow(key: string, observation: Observation, label = key): BreakdownRow {
  return { key, label: text(label), observation, outOf: null, comparators: [] };
}

export function byUnit(unitsValid: string | null, ...rows: readonly BreakdownRow[]): Breakdown {
  return { id: 'don-vi', label: text('Theo đơn vị'), dimension: 'unit', unitsValid, rows };
}

export function history(...observations: readonly Observation[]): IndicatorDetail {
  return {
    id: 'share',
    observations,
    comparatorSeries: [],
    breakdowns: [],
    events: [],
    revisions: [],
    problems: [],
  };
}

/** The ranking of rows under their own labels, without a register. */
export function ranking(indicator: Indicator, ...rows: readonly BreakdownRow[]): UnitRanking {
  const own = indicator.latest ? [indicator.latest] : [];
  return rankUnits(joinUnits(byUnit('2023', ...rows), null), indicator, history(...own));
}
