import { dayInZone, type PlainDate } from '#domain/date.ts';
import type { Edition, Indicator, Observation, Source } from '#domain/model/index.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Desk } from './desk.ts';

/** What an observation must agree with, beyond its own shape. */
export interface ObservationRules {
  /** null: the register of sources is not at hand, references are not checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** No period may begin after this day, except a forecast. */
  readonly notAfter: PlainDate | null;
  readonly bounds: Indicator['bounds'];
  /** Checked as numerator ÷ denominator × 100 when true. */
  readonly percent: boolean;
  readonly decimals: number;
}

/** The zone in which the contract counts days. */
const contractZone = 'Asia/Ho_Chi_Minh';

/** The last day on which a figure of an edition can begin. */
export function lastDayOf(edition: Edition): PlainDate {
  const published = dayInZone(edition.publishedAt, contractZone);
  const evaluated = dayInZone(edition.evaluatedAt, contractZone);
  return edition.kind === 'frozen' && evaluated < published ? evaluated : published;
}

/** Whether a period has begun by the last day of its edition; a forecast need not have. */
export function hasBegun(
  { period, flags }: Pick<Observation, 'period' | 'flags'>,
  path: string,
  notAfter: PlainDate | null,
  desk: Desk,
): boolean {
  if (notAfter === null || period.start <= notAfter || flags.includes('f')) return true;
  desk.report(`${path}.period`, period.text, `một kỳ không sau ngày ${notAfter} (hoặc cờ f: dự báo)`);
  return false;
}

/** Whether a source is in the register, or no register is at hand. */
export function isKnownSource(
  source: string,
  path: string,
  sources: ReadonlyMap<string, Source> | null,
  desk: Desk,
): boolean {
  if (sources === null || sources.has(source)) return true;
  desk.report(`${path}.source`, source, 'mã nguồn có trong danh sách sources');
  return false;
}

/** Whether a value lies within the indicator's bounds; a missing one does. */
export function isWithin(
  value: number | null,
  path: string,
  bounds: Indicator['bounds'],
  desk: Desk,
): boolean {
  const { min, max } = bounds ?? { min: null, max: null };
  if (value === null || ((min === null || value >= min) && (max === null || value <= max))) return true;
  desk.report(path, value, `một số trong khoảng ${min ?? '−∞'} đến ${max ?? '+∞'}`);
  return false;
}

/** Whether an observation agrees with what is known around it; what does not is reported. */
export function agrees(observation: Observation, path: string, rules: ObservationRules, desk: Desk): boolean {
  const before = desk.problems.length;
  isKnownSource(observation.source, path, rules.sources, desk);
  hasBegun(observation, path, rules.notAfter, desk);
  isWithin(observation.value, `${path}.value`, rules.bounds, desk);
  if (observation.value !== null) checkShare(observation, observation.value, path, rules, desk);
  return desk.problems.length === before;
}

function checkShare(
  { numerator, denominator, qualifier }: Observation,
  value: number,
  path: string,
  { percent, decimals }: ObservationRules,
  desk: Desk,
): void {
  if (!percent || qualifier !== 'exact' || numerator === null || denominator === null) return;
  // Half of the last printed digit; a hair more for binary fractions.
  const tolerance = 0.5 * 10 ** -decimals + 1e-9;
  const share = denominator === 0 ? NaN : (numerator / denominator) * 100;
  if (!(Math.abs(share - value) <= tolerance)) {
    const counted = Number.isNaN(share) ? 'không chia được' : share.toFixed(decimals + 1);
    desk.report(`${path}.value`, value, `giá trị khớp ${numerator}/${denominator} (${counted}%)`);
  }
}

/** A history in order, one figure a period; of two for one period the first in the file stays. */
export function onePerPeriod(
  items: readonly { readonly record: Observation; readonly path: string }[],
  desk: Desk,
): Observation[] {
  // The usual case: in order and each once. Long histories are spared the rest.
  const isInOrder = items.every(({ record }, index) => {
    const before = items[index - 1];
    return before === undefined || comparePeriods(before.record.period, record.period) < 0;
  });
  if (isInOrder) return items.map(({ record }) => record);
  const seen = new Set<string>();
  const kept = items.filter(({ record, path }) => {
    if (!seen.has(record.period.text)) {
      seen.add(record.period.text);
      return true;
    }
    desk.report(`${path}.period`, record.period.text, 'một kỳ chưa có trong chuỗi (bản ghi đầu được giữ)');
    return false;
  });
  return kept.map(({ record }) => record).toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Two editions must measure one indicator in one unit, or its change may not be shown. */
export function unitsChanged(
  from: readonly Indicator[],
  to: readonly Indicator[],
): readonly { readonly id: string; readonly was: string; readonly now: string }[] {
  const before = new Map(from.map((indicator) => [indicator.id, indicator.unit.id]));
  return to.flatMap(({ id, unit }) => {
    const was = before.get(id);
    return was !== undefined && was !== unit.id ? [{ id, was, now: unit.id }] : [];
  });
}
