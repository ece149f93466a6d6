import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';
import { indicator, period, target } from './testing/builders.ts';

function monthly(...values: readonly (number | null)[]) {
  const trend = values.map((value, index) => ({
    period: period(`2025-${String(index + 1).padStart(2, '0')}`),
    value,
  }));
  return indicator({ trend });
}

const aim = target('2025-12-31', 90);

describe('the pace', () => {
  it('is never told from fewer than three points, gaps not counted', () => {
    expect(paceOf(monthly(10, 20), aim)).toBeNull();
    expect(paceOf(monthly(10, null, 20), aim)).toBeNull();
    expect(paceOf(monthly(10, 20, 30), aim)).not.toBeNull();
  });

  it('is the median of successive slopes up to four points', () => {
    expect(paceOf(monthly(10, 12, 30, 33), aim)?.achieved).toBe(3);
  });

  it('is the median of all pairs over the last four periods, so one outlier does not move it', () => {
    expect(paceOf(monthly(50, 10, 12, 90, 16, 18), aim)?.achieved).toBe(2);
  });

  it('takes every pair of more than four points, not only successive ones', () => {
    // Successive slopes 10, 1, 1, 18 have the median 5.5; all ten pairs have 6.08.
    expect(paceOf(monthly(10, 20, 21, 22, 40), aim)?.achieved).toBeCloseTo(6.083, 3);
  });

  it('divides a slope across a gap by the periods that passed', () => {
    expect(paceOf(monthly(10, null, 14, 16), aim)?.achieved).toBe(2);
  });

  it('tells what is needed and when the present pace arrives', () => {
    const pace = paceOf(monthly(60, 62, 64), aim);
    expect(pace).toMatchObject({ per: 'month', achieved: 2, inTime: false });
    expect(pace?.needed).toBeCloseTo(26 / 9, 1);
    expect(pace?.arrival).toEqual({ kind: 'on', date: '2026-05-01' });
    expect(paceOf(monthly(60, 65, 70), aim)).toMatchObject({ inTime: true });
  });

  it.each([
    ['stands still', monthly(60, 60, 60)],
    ['moves away', monthly(60, 59, 58)],
    ['moves away from a target within one step', monthly(93, 91, 89)],
    ['would take more than a century', monthly(60, 60.001, 60.002)],
  ])('never arrives when it %s', (_name, subject) => {
    expect(paceOf(subject, aim)).toMatchObject({ arrival: { kind: 'never' }, inTime: false });
  });

  it('is counted a year where the cadence has no rhythm', () => {
    const trend = ['2021', '2022', '2023'].map((text, index) => ({
      period: period(text),
      value: index * 10,
    }));
    const pace = paceOf(indicator({ trend, cadence: 'irregular' }), aim);
    expect(pace?.per).toBe('year');
    expect(pace?.achieved).toBeCloseTo(10, 1);
  });

  it('is in time when it arrives on the due day itself', () => {
    const yearly = (goal: number) => {
      const trend = ['2020', '2021', '2022', '2023'].map((text, index) => ({
        period: period(text),
        value: index * 10,
      }));
      return paceOf(indicator({ trend, cadence: 'year' }), target('2025-12-31', goal));
    };
    expect(yearly(50)).toMatchObject({ arrival: { date: '2025-12-31' }, inTime: true });
    expect(yearly(50.1)).toMatchObject({ inTime: false });
  });

  it('counts a year and its last month as one point: the later in the list of the same day', () => {
    const trend = ['2021', '2022', '2023', '2023-12'].map((text, index) => ({
      period: period(text),
      value: index * 10,
    }));
    expect(paceOf(indicator({ trend, cadence: 'irregular' }), aim)?.achieved).toBeCloseTo(15, 1);
    expect(paceOf(indicator({ trend: trend.slice(1), cadence: 'irregular' }), aim)).toBeNull();
  });

  it('is not told once nothing is left to go', () => {
    expect(paceOf(monthly(60, 75, 90), aim)).toBeNull();
    expect(paceOf(monthly(60, 75, 95), aim)).toBeNull();
    expect(paceOf(monthly(60, 75, 89.9), aim)).not.toBeNull();
  });

  it('needs nothing any more once the due day is past', () => {
    expect(paceOf(monthly(60, 62, 64), target('2024-12-31', 90))?.needed).toBeNull();
  });
});
