import type { PlainDate } from '#domain/date.ts';
import type { Comparator, Companion, Indicator, Source, Target, TrendPoint } from '#domain/model/index.ts';
import { comparePeriods } from '#domain/period.ts';
import { agrees, hasBegun, isKnownSource, isWithin } from './cross-check.ts';
import type { Desk } from './desk.ts';
import { ComparatorSchema, CompanionSchema, TargetSchema, TrendPointSchema } from './records/observation.ts';

/** What the parts of an indicator refer to; null where it is not at hand. */
export interface References {
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly notAfter: PlainDate | null;
}

/** Targets with a known source. */
export function readTargets(raw: unknown, path: string, { sources }: References, desk: Desk): Target[] {
  return desk
    .readEach(TargetSchema, raw, path)
    .filter(({ record, path: where }) => isKnownSource(record.source, where, sources, desk))
    .map(({ record }) => record);
}

/** Comparators with a known source, of a period that has begun. */
export function readComparators(
  raw: unknown,
  path: string,
  { sources, notAfter }: References,
  desk: Desk,
): Comparator[] {
  return desk
    .readEach(ComparatorSchema, raw, path)
    .filter(
      ({ record, path: where }) =>
        isKnownSource(record.source, where, sources, desk) && hasBegun(record, where, notAfter, desk),
    )
    .map(({ record }) => record);
}

/** Companion figures that agree with what is known around them, one an id. */
export function readCompanions(raw: unknown, path: string, references: References, desk: Desk): Companion[] {
  return desk
    .readUniqueEach(CompanionSchema, raw, path)
    .filter(({ record, path: where }) => {
      const { unit, decimals } = record;
      const rules = { ...references, bounds: null, percent: unit.id === 'percent', decimals };
      return agrees(record.observation, `${where}.observation`, rules, desk);
    })
    .map(({ record }) => record);
}

/** The sparkline's points, oldest first, at most 24: one a period, none newer than `latest` or at odds with it. */
export function readTrend(
  raw: unknown,
  path: string,
  { latest, bounds }: Pick<Indicator, 'latest' | 'bounds'>,
  desk: Desk,
): TrendPoint[] {
  const seen = new Set<string>();
  const fits = ({ period, value }: TrendPoint, where: string): boolean => {
    if (seen.has(period.text)) {
      desk.report(where, period.text, 'một kỳ chưa có trong chuỗi (bản ghi đầu được giữ)');
      return false;
    }
    seen.add(period.text);
    const order = latest === null ? -1 : comparePeriods(period, latest.period);
    if (latest !== null && order > 0) {
      desk.report(where, period.text, `một kỳ không sau kỳ mới nhất (${latest.period.text})`);
      return false;
    }
    if (latest !== null && order === 0 && value !== latest.value) {
      desk.report(where, value, `giá trị như số mới nhất (${latest.value ?? 'không có giá trị'})`);
      return false;
    }
    return isWithin(value, where, bounds, desk);
  };
  return desk
    .readEach(TrendPointSchema, raw, path)
    .filter(({ record, path: where }) => fits(record, where))
    .map(({ record }) => record)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .slice(-24);
}
