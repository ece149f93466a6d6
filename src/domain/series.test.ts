import { describe, expect, it } from 'vitest';
import type { Indicator } from './model/indicator.ts';
import { bulletScale, finishSeries } from './series.ts';
import { indicator, national, observed, target } from './testing/builders.ts';
import {
  accounts,
  digitalEconomy,
  digitisation,
  dtiRank,
  healthRecords,
  speed,
} from './testing/worked-cases.ts';

describe('a finished series', () => {
  it('is sorted and keeps missing months as gaps: nothing is interpolated', () => {
    const points = finishSeries([observed('2025-04', 39), observed('2025-01', 27.8)], 'month');
    expect(points.map(({ period, value, segment }) => [period.text, value, segment])).toEqual([
      ['2025-01', 27.8, 0],
      ['2025-02', null, 1],
      ['2025-03', null, 1],
      ['2025-04', 39, 2],
    ]);
  });

  it('joins neighbours into one segment and cuts it at a break', () => {
    const history = [observed('2021', 47), observed('2022', 50), observed('2023', 40, { flags: ['b'] })];
    expect(finishSeries(history, 'year').map(({ segment }) => segment)).toEqual([0, 0, 1]);
  });

  it('never joins periods of two lengths', () => {
    const history = [observed('2022', 50), observed('2023-07', 60)];
    expect(finishSeries(history, 'irregular').map(({ segment }) => segment)).toEqual([0, 1]);
  });

  it('marks what is provisional, forecast, derived and revised', () => {
    const [point] = finishSeries([observed('2025-01', 1, { flags: ['f', 'dv', 'r'] })], 'month');
    expect(point).toMatchObject({ provisional: true, forecast: true, derived: true, revised: true });
  });

  it('keeps a published null as a gap, and puts one place in for a very long one', () => {
    const history = [observed('2015-01', 1), observed('2025-01', null, { flags: ['m'] })];
    expect(finishSeries(history, 'month').map(({ value }) => value)).toEqual([1, null, null]);
  });
});

describe('a bullet bar', () => {
  it('starts at zero and marks the target', () => {
    expect(bulletScale(healthRecords, 'vi')).toMatchObject({
      max: 100,
      value: 92,
      target: 90,
      national: null,
    });
  });

  it('marks the country where it may be compared, with the digits of its own source', () => {
    expect(bulletScale(speed, 'vi')).toMatchObject({
      max: 100,
      national: 78.43,
      nationalLabel: '78,43 Mb/s',
    });
    const other = { ...speed, comparators: speed.comparators.slice(1) };
    expect(bulletScale(other, 'vi')).toBeNull();
  });

  it('is as long as the maximum of a score', () => {
    expect(bulletScale(digitisation, 'vi')).toMatchObject({ max: 22, value: 5.5, national: 10.8 });
  });

  it.each<[string, Indicator]>([
    ['a rank', dtiRank],
    ['a count with nothing beside it', accounts],
    ['nothing published', digitalEconomy],
  ])('is not drawn for %s', (_name, subject) => {
    expect(bulletScale(subject, 'vi')).toBeNull();
  });

  it('is never shorter than what it shows', () => {
    const subject = indicator({
      latest: observed('2023-07', 109.73),
      targets: [target('2025-12-31', 100)],
      comparators: [national('2023-07', 120)],
    });
    expect(bulletScale(subject, 'vi')).toMatchObject({ max: 200, value: 109.73, national: 120 });
  });
});
