import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.ts';
import { paceOf } from '../pace.ts';
import type { Cadence } from '../period.ts';
import { indicator, period, target, units } from '../testing/builders.ts';
import { paceSentence } from './pace.ts';

const history = (cadence: Cadence, ...points: readonly (readonly [string, number])[]): Indicator =>
  indicator({ cadence, trend: points.map(([when, value]) => ({ period: period(when), value })) });

function say(subject: Indicator, goal: number, due: string) {
  const aim = target(due, goal);
  const pace = paceOf(subject, aim);
  if (pace === null) throw new Error('no pace');
  return [paceSentence(pace, subject, aim, 'vi'), paceSentence(pace, subject, aim, 'en')];
}

describe('the sentence of the pace', () => {
  const rising = history('year', ['2021', 40], ['2022', 48], ['2023', 56]);

  it('says what is needed, what is achieved and when that arrives', () => {
    expect(say(rising, 80, '2025-12-31')).toEqual([
      'Cần tăng 12,0 điểm % mỗi năm để đạt 80% vào 31/12/2025; các kỳ gần đây tăng 8,0 điểm % mỗi năm; giữ tốc độ này thì đạt vào 31/12/2026',
      'Needed: up 12.0 percentage points a year to reach 80% by 31 December 2025; recently: up 8.0 percentage points a year; at this pace it is reached on 31 December 2026',
    ]);
  });

  it('says that it never arrives when it falls, with one sign', () => {
    const [vi, en] = say(history('year', ['2021', 60], ['2022', 58], ['2023', 56]), 80, '2025-12-31');
    expect(vi).toMatch(/các kỳ gần đây giảm 2,0 điểm % mỗi năm; không đạt nếu giữ tốc độ này$/);
    expect(en).toMatch(/recently: down 2\.0 percentage points a year; at this pace it is not reached$/);
  });

  it('says «không đổi» for what rounds to nothing', () => {
    const [vi, en] = say(history('year', ['2021', 56], ['2022', 56.01], ['2023', 56.02]), 80, '2025-12-31');
    expect(vi).toContain('các kỳ gần đây không đổi; không đạt nếu giữ tốc độ này');
    expect(en).toContain('recently: no change; at this pace it is not reached');
  });

  it('does not call a small need none', () => {
    const daily = history('day', ['2023-12-01', 79.9], ['2023-12-02', 79.8], ['2023-12-03', 79.95]);
    const [vi, en] = say(daily, 80, '2030-12-31');
    expect(vi).toMatch(/^Cần tăng chưa đến 0,1 điểm % mỗi ngày để đạt 80%/);
    expect(en).toMatch(/^Needed: up less than 0\.1 percentage points a day to reach 80%/);
  });

  it('says nothing of what is needed once the due day is past', () => {
    const [vi] = say(rising, 80, '2022-12-31');
    expect(vi).toBe('các kỳ gần đây tăng 8,0 điểm % mỗi năm; giữ tốc độ này thì đạt vào 31/12/2026');
  });

  it.each<[Cadence, string, readonly (readonly [string, number])[]]>([
    [
      'month',
      'mỗi tháng',
      [
        ['2023-05', 1],
        ['2023-06', 2],
        ['2023-07', 3],
      ],
    ],
    [
      'quarter',
      'mỗi quý',
      [
        ['2023-Q1', 1],
        ['2023-Q2', 2],
        ['2023-Q3', 3],
      ],
    ],
    [
      'half',
      'mỗi nửa năm',
      [
        ['2022-H1', 1],
        ['2022-H2', 2],
        ['2023-H1', 3],
      ],
    ],
    [
      'week',
      'mỗi tuần',
      [
        ['2023-07-03', 1],
        ['2023-07-10', 2],
        ['2023-07-17', 3],
      ],
    ],
    [
      'day',
      'mỗi ngày',
      [
        ['2023-07-03', 1],
        ['2023-07-04', 2],
        ['2023-07-05', 3],
      ],
    ],
  ])('counts in the steps of the cadence: %s', (cadence, words, points) => {
    expect(say(history(cadence, ...points), 80, '2025-12-31')[0]).toContain(
      `gần đây tăng 1,0 điểm % ${words};`,
    );
  });

  it('speaks of counts in their own unit', () => {
    const [vi] = say({ ...rising, unit: units.account }, 80, '2025-12-31');
    expect(vi).toContain('Cần tăng 12,0 tài khoản mỗi năm để đạt 80 tài khoản');
  });
});
