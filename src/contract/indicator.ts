import type { PlainDate } from '#domain/date.ts';
import type { Agency, BrokenIndicator, Indicator, Observation, Pillar, Source } from '#domain/model/index.ts';
import { comparePeriods } from '#domain/period.ts';
import { agrees, type ObservationRules } from './cross-check.ts';
import { Desk } from './desk.ts';
import { IndicatorCoreSchema, type IndicatorCore } from './records/indicator.ts';
import { isRecord } from './json.ts';
import { readComparators, readCompanions, readTargets, readTrend } from './indicator-parts.ts';
import { ObservationSchema } from './records/observation.ts';
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
  const rules = rulesOf(core, registers);
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
  if ([...core.shortName.vi.normalize('NFC')].length > 40) {
    desk.report(`${path}.shortName.vi`, core.shortName.vi, 'tên ngắn tối đa 40 ký tự', 'note');
  }
  const indicator: Indicator = {
    ...rest,
    pillarId: pillar,
    owner: knownOwner(core, path, registers, desk),
    previous: older('previous'),
    baseline: older('baseline'),
    targets: readTargets(core.targets, `${path}.targets`, registers, desk),
    comparators: readComparators(core.comparators, `${path}.comparators`, registers, desk),
    companions: readCompanions(core.companions, `${path}.companions`, registers, desk),
    trend: readTrend(core.trend, `${path}.trend`, { latest, bounds: core.bounds }, desk),
  };
  return { indicator, broken: null, problems: desk.problems };
}

function rulesOf(core: IndicatorCore, { sources, notAfter }: Registers): ObservationRules {
  const { bounds, unit, decimals } = core;
  return { sources, notAfter, bounds, percent: unit.id === 'percent', decimals };
}

function coreAgrees(core: IndicatorCore, path: string, registers: Registers, desk: Desk): boolean {
  const before = desk.problems.length;
  if (!registers.pillars.some(({ id }) => id === core.pillar)) {
    desk.report(`${path}.pillar`, core.pillar, 'mã trụ cột có trong danh sách pillars');
  }
  if (core.latest) agrees(core.latest, `${path}.latest`, rulesOf(core, registers), desk);
  return desk.problems.length === before;
}

function apart(raw: unknown, path: string, desk: Desk): BrokenIndicator {
  const field = (name: string): unknown =>
    isRecord(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined;
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
