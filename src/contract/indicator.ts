import type { PlainDate } from '#domain/date.ts';
import type {
  Agency,
  BrokenIndicator,
  Comparator,
  Companion,
  Indicator,
  Observation,
  Pillar,
  Source,
  Target,
  TrendPoint,
} from '#domain/model/index.ts';
import { comparePeriods } from '#domain/period.ts';
import { agrees, type ObservationRules } from './cross-check.ts';
import { Desk } from './desk.ts';
import { IndicatorCoreSchema, type IndicatorCore } from './records/indicator.ts';
import {
  ComparatorSchema,
  CompanionSchema,
  ObservationSchema,
  TargetSchema,
  TrendPointSchema,
} from './records/observation.ts';
import { IdSchema, TextSchema } from './primitives.ts';
import * as v from 'valibot';

/** The registers that an indicator refers to. */
export interface Registers {
  readonly pillars: readonly Pillar[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly notAfter: PlainDate;
}

export type IndicatorReading =
  | { readonly indicator: Indicator; readonly broken: null; readonly problems: Desk['problems'] }
  | { readonly indicator: null; readonly broken: BrokenIndicator; readonly problems: Desk['problems'] };

/**
 * Reads one indicator. A fault in its own fields or its newest figure sets the whole indicator apart; a fault in a
 * target, comparator, companion or older figure leaves out that part alone.
 */
export function readIndicator(raw: unknown, path: string, registers: Registers): IndicatorReading {
  const desk = new Desk();
  const core = desk.read(IndicatorCoreSchema, raw, path);
  const latest = core && coreAgrees(core, path, registers, desk) ? core.latest : undefined;
  if (core === null || latest === undefined) {
    return { indicator: null, broken: apart(raw, path, desk), problems: desk.problems };
  }
  const rules: ObservationRules = {
    sources: registers.sources,
    notAfter: registers.notAfter,
    bounds: core.bounds,
    percent: core.unit.id === 'percent',
    decimals: core.decimals,
  };
  const older = (name: 'previous' | 'baseline'): Observation | null => {
    const where = `${path}.${name}`;
    const read = desk.readOptional(ObservationSchema, core[name], where);
    if (read === null || !agrees(read, where, rules, desk)) return null;
    if (latest !== null && comparePeriods(read.period, latest.period) >= 0) {
      desk.report(`${where}.period`, read.period.text, `một kỳ trước kỳ mới nhất (${latest.period.text})`);
      return null;
    }
    return read;
  };
  const { pillar, previous: _previous, baseline: _baseline, ...rest } = core;
  if (core.shortName.vi.length > 40) {
    desk.report(`${path}.shortName.vi`, core.shortName.vi, 'tên ngắn tối đa 40 ký tự', 'note');
  }
  const indicator: Indicator = {
    ...rest,
    pillarId: pillar,
    owner: knownOwner(core, path, registers, desk),
    previous: older('previous'),
    baseline: older('baseline'),
    targets: readTargets(core, path, registers, desk),
    comparators: readComparators(core.comparators, `${path}.comparators`, registers, desk),
    companions: readCompanions(core, path, registers, desk),
    trend: readTrend(core, latest, path, desk),
  };
  return { indicator, broken: null, problems: desk.problems };
}

function coreAgrees(core: IndicatorCore, path: string, registers: Registers, desk: Desk): boolean {
  const before = desk.problems.length;
  if (!registers.pillars.some(({ id }) => id === core.pillar)) {
    desk.report(`${path}.pillar`, core.pillar, 'mã trụ cột có trong danh sách pillars');
  }
  if (core.latest) {
    agrees(
      core.latest,
      `${path}.latest`,
      {
        sources: registers.sources,
        notAfter: registers.notAfter,
        bounds: core.bounds,
        percent: core.unit.id === 'percent',
        decimals: core.decimals,
      },
      desk,
    );
  }
  return desk.problems.length === before;
}

function apart(raw: unknown, path: string, desk: Desk): BrokenIndicator {
  const field = (name: string): unknown =>
    raw !== null && typeof raw === 'object' && Object.hasOwn(raw, name)
      ? (raw as Record<string, unknown>)[name]
      : undefined;
  const id = v.safeParse(IdSchema, field('id'));
  const name = v.safeParse(TextSchema, field('name'));
  const pillar = v.safeParse(IdSchema, field('pillar'));
  return {
    id: id.success ? id.output : path,
    name: name.success ? name.output : null,
    pillarId: pillar.success ? pillar.output : null,
    problems: desk.problems,
  };
}

function knownOwner(core: IndicatorCore, path: string, { agencies }: Registers, desk: Desk): string | null {
  if (core.owner === null || agencies.has(core.owner)) return core.owner;
  desk.report(`${path}.owner`, core.owner, 'mã cơ quan có trong danh sách agencies');
  return null;
}

function knownSource(source: string, path: string, { sources }: Registers, desk: Desk): boolean {
  if (sources.has(source)) return true;
  desk.report(`${path}.source`, source, 'mã nguồn có trong danh sách sources');
  return false;
}

function readTargets(core: IndicatorCore, path: string, registers: Registers, desk: Desk): Target[] {
  return desk
    .readEach(TargetSchema, core.targets, `${path}.targets`)
    .filter(({ record, path: where }) => knownSource(record.source, where, registers, desk))
    .map(({ record }) => record);
}

/** Comparators with a known source. */
export function readComparators(raw: unknown, path: string, registers: Registers, desk: Desk): Comparator[] {
  return desk
    .readEach(ComparatorSchema, raw, path)
    .filter(({ record, path: where }) => knownSource(record.source, where, registers, desk))
    .map(({ record }) => record);
}

function readCompanions(core: IndicatorCore, path: string, registers: Registers, desk: Desk): Companion[] {
  return desk
    .readEach(CompanionSchema, core.companions, `${path}.companions`)
    .filter(({ record, path: where }) => {
      const { sources, notAfter } = registers;
      const { unit, decimals } = record;
      const rules = { sources, notAfter, bounds: null, percent: unit.id === 'percent', decimals };
      return agrees(record.observation, `${where}.observation`, rules, desk);
    })
    .map(({ record }) => record);
}

function readTrend(core: IndicatorCore, latest: Observation | null, path: string, desk: Desk): TrendPoint[] {
  const points = desk
    .readEach(TrendPointSchema, core.trend, `${path}.trend`)
    .filter(({ record, path: where }) => {
      if (latest === null || comparePeriods(record.period, latest.period) <= 0) return true;
      desk.report(where, record.period.text, `một kỳ không sau kỳ mới nhất (${latest.period.text})`);
      return false;
    })
    .map(({ record }) => record);
  return points.sort((a, b) => comparePeriods(a.period, b.period)).slice(-24);
}
