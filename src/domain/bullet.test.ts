import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletScale } from './bullet.ts';
import { indicator, national, observed, target, units } from './testing/builders.ts';

const speed = (value: number, goal: number) =>
  indicator({ unit: units.mbps, latest: observed('2023-07', value), targets: [target('2025-12-31', goal)] });

describe('the length of a bullet bar', () => {
  it.each([
    [80, 100, 100],
    [80, 101, 200],
    [80, 240, 250],
    [80, 251, 500],
    [80, 501, 1000],
    [130, 100, 200],
    [0.3, 0.4, 0.5],
  ])('%d with the target %d is %d', (value, goal, max) => {
    expect(bulletScale(speed(value, goal), 'vi')?.max).toBe(max);
  });

  it('is the whole of a percentage, however small the figure', () => {
    expect(bulletScale(indicator({ latest: observed('2023-07', 2) }), 'vi')).toMatchObject({ max: 100 });
    expect(bulletScale(indicator({ latest: observed('2023-07', 0) }), 'vi')).toMatchObject({
      max: 100,
      value: 0,
    });
  });

  it('has no whole for a score whose maximum nobody stated', () => {
    const score = indicator({ unit: units.score, latest: observed('2023-07', 5) });
    expect(bulletScale(score, 'vi')).toBeNull();
    expect(bulletScale({ ...score, bounds: { min: 0, max: 22 } }, 'vi')?.max).toBe(22);
  });

  it('is not drawn for a figure below zero, nor for a count of nothing against nothing', () => {
    expect(bulletScale(speed(-1, 100), 'vi')).toBeNull();
    expect(bulletScale(speed(0, 0), 'vi')).toBeNull();
  });

  it('holds everything that it marks', () => {
    const amount = fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100);
    const unit = fc.constantFrom(units.percent, units.mbps, units.score);
    fc.assert(
      fc.property(unit, amount, amount, amount, (each, own, goal, country) => {
        const scale = bulletScale(
          { ...speed(own, goal), unit: each, comparators: [national('2023-07', country)] },
          'vi',
        );
        const marks = [scale?.value, scale?.target, scale?.national];
        expect(marks).toEqual(
          own + goal + country === 0 && each !== units.percent
            ? [undefined, undefined, undefined]
            : [own, goal, country],
        );
        for (const mark of marks) expect(mark ?? 0).toBeLessThanOrEqual(scale?.max ?? 0);
      }),
    );
  });
});

describe('the marks of a bullet bar', () => {
  const both = [target('2023-12-31', 80), target('2025-12-31', 90)];

  it('are the hardest target by default, or the one that is asked for', () => {
    const subject = indicator({ targets: both });
    expect(bulletScale(subject, 'vi')?.target).toBe(90);
    expect(bulletScale(subject, 'vi', both[0])?.target).toBe(80);
    expect(bulletScale(subject, 'vi', null)?.target).toBeNull();
  });

  it('leave out a national target of a count and a country that may not be compared', () => {
    const count = indicator({
      unit: units.account,
      targets: [target('2025-12-31', 100, { scope: 'national' })],
      comparators: [national('2023-07', 120, { method: 'other' })],
    });
    expect(bulletScale(count, 'vi')).toBeNull();
    const share = indicator({ comparators: [national('2023-07', 80, { method: 'other' })] });
    expect(bulletScale(share, 'vi')).toMatchObject({ national: null, nationalLabel: '' });
  });

  it('write the country in the language of the reader', () => {
    const share = indicator({ comparators: [national('2023-07', 78.5)] });
    expect(bulletScale(share, 'vi')?.nationalLabel).toBe('78,5%');
    expect(bulletScale(share, 'en')?.nationalLabel).toBe('78.5%');
  });
});
