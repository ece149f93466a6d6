import type { PlainDate } from '#domain/date.ts';
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

/** The last day on which a figure of an edition can begin. */
export function lastDayOf(edition: Edition): PlainDate {
  const published = edition.publishedAt.slice(0, 10) as PlainDate;
  const evaluated = edition.evaluatedAt.slice(0, 10) as PlainDate;
  return edition.kind === 'frozen' && evaluated < published ? evaluated : published;
}

/** Whether an observation agrees with what is known around it; what does not is reported. */
export function agrees(observation: Observation, path: string, rules: ObservationRules, desk: Desk): boolean {
  const before = desk.problems.length;
  const { value, period, flags, source } = observation;
  if (rules.sources && !rules.sources.has(source)) {
    desk.report(`${path}.source`, source, 'mã nguồn có trong danh sách sources');
  }
  if (rules.notAfter !== null && period.start > rules.notAfter && !flags.includes('f')) {
    desk.report(`${path}.period`, period.text, `một kỳ không sau ngày ${rules.notAfter} (hoặc cờ f: dự báo)`);
  }
  if (value !== null) {
    const { min, max } = rules.bounds ?? { min: null, max: null };
    if ((min !== null && value < min) || (max !== null && value > max)) {
      desk.report(`${path}.value`, value, `một số trong khoảng ${min ?? '−∞'} đến ${max ?? '+∞'}`);
    }
    checkShare(observation, value, path, rules, desk);
  }
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
  const seen = new Set<string>();
  const kept = items.filter(({ record, path }) => {
    if (!seen.has(record.period.text)) {
      seen.add(record.period.text);
      return true;
    }
    desk.report(`${path}.period`, record.period.text, 'một kỳ chưa có trong chuỗi (bản ghi đầu được giữ)');
    return false;
  });
  return kept.map(({ record }) => record).sort((a, b) => comparePeriods(a.period, b.period));
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
