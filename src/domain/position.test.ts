import { describe, expect, it } from 'vitest';
import type { Comparator, Indicator } from './model/indicator.ts';
import { nationalPosition, positionAgainst, positionOfRow } from './position.ts';
import { indicator, national, observed, text } from './testing/builders.ts';
import { accounts, digitalEconomy, digitisation, speed } from './testing/worked-cases.ts';

describe('the position against the country', () => {
  it('puts 80 Mb/s above 78.43 of the same article by 1.57, +2.0%', () => {
    const position = nationalPosition(speed);
    expect(position).toMatchObject({ kind: 'above', good: true, comparator: { value: 78.43 } });
    if (position.kind === 'not-comparable') throw new Error('not comparable');
    expect(position.difference).toBeCloseTo(1.57, 10);
    expect(position.relative).toBeCloseTo(0.02, 3);
  });

  it('puts 5.5 of 22 below 10.8 by 5.3', () => {
    expect(nationalPosition(digitisation)).toMatchObject({ kind: 'below', good: false });
    expect(nationalPosition(digitisation)).toHaveProperty('difference', expect.closeTo(-5.3, 10));
  });

  const monthly = indicator({ latest: observed('2023-07', 60) });
  const refused: readonly [string, Indicator, Comparator | null, string][] = [
    ['another method', speed, speed.comparators[1] ?? null, 'method'],
    ['two months apart', monthly, national('2023-05', 50), 'period'],
    ['a month against a year', monthly, national('2023', 50), 'period'],
    [
      'irregular and not the same period',
      { ...monthly, cadence: 'irregular' },
      national('2023-06', 50),
      'period',
    ],
    ['another definition', monthly, national('2023-07', 50, { flags: ['d'] }), 'scope'],
    ['a rank against a share', monthly, national('2023-07', 50, { outOf: 63 }), 'unit'],
    ['no figure', digitalEconomy, national('2021', 12.87), 'no-figure'],
    [
      '«hơn 60» against 70, which may be either side',
      { ...monthly, latest: observed('2023-07', 60, { qualifier: 'more-than' }) },
      national('2023-07', 70),
      'bound',
    ],
  ];
  it.each(refused)('shows no difference: %s', (_name, subject, comparator, reason) => {
    if (comparator === null) throw new Error('no comparator');
    const position = positionAgainst(subject, comparator);
    expect(position).toMatchObject({ kind: 'not-comparable', reason, comparator });
    expect(position).not.toHaveProperty('difference');
  });

  it('says that there is no national figure, and shows a reference for a missing one', () => {
    expect(nationalPosition(accounts)).toMatchObject({ reason: 'no-comparator', comparator: null });
    expect(nationalPosition(digitalEconomy)).toMatchObject({
      reason: 'no-figure',
      comparator: { value: 12.87 },
    });
  });

  it('prefers the same period, and tells the reason nearest to a comparison', () => {
    const near = { ...monthly, comparators: [national('2023-06', 40), national('2023-07', 50)] };
    expect(nationalPosition(near)).toMatchObject({ kind: 'above', difference: 10 });
    const newer = { ...monthly, comparators: [national('2023-08', 40), national('2023-07', 50)] };
    expect(nationalPosition(newer)).toMatchObject({ comparator: { value: 50 } });
    const neither = { ...monthly, comparators: [national('2023-06', 40), national('2023-08', 50)] };
    expect(nationalPosition(neither)).toMatchObject({ comparator: { value: 50 } });
    const far = {
      ...monthly,
      comparators: [national('2023-07', 50, { method: 'other' }), national('2022-07', 50)],
    };
    expect(nationalPosition(far)).toMatchObject({ kind: 'not-comparable', reason: 'period' });
  });

  it.each([
    [78.43, 78, 'level'],
    [101, 100, 'level'],
    [100, 98.9, 'above'],
    [98.9, 100, 'below'],
  ])('%d against %d is %s', (own, other, kind) => {
    const subject = { ...monthly, decimals: 1, latest: observed('2023-07', own) };
    expect(positionAgainst(subject, national('2023-07', other)).kind).toBe(kind);
  });

  it('keeps direction and desirability apart', () => {
    const late: Indicator = { ...monthly, polarity: 'lower-better' };
    expect(positionAgainst(late, national('2023-07', 50))).toMatchObject({ kind: 'above', good: false });
    const count: Indicator = { ...monthly, polarity: 'informational' };
    expect(positionAgainst(count, national('2023-07', 50))).toMatchObject({ kind: 'above', good: null });
  });

  it('says «hơn» of a difference from a bound', () => {
    const subject = { ...monthly, latest: observed('2023-07', 97, { qualifier: 'more-than' }) };
    expect(positionAgainst(subject, national('2023-07', 87))).toMatchObject({ kind: 'above', atLeast: true });
  });
});

describe('the position of a row of a breakdown', () => {
  const row = (value: number, when: string) => ({
    key: 'group',
    label: text('Nhóm'),
    observation: observed('2023', value),
    outOf: null,
    comparators: [national(when, 13.4)],
  });

  it('compares within one table and one period only', () => {
    expect(positionOfRow(row(17.5, '2023'), 'higher-better', 1)).toMatchObject({ kind: 'above', good: true });
    expect(positionOfRow(row(13.3, '2023'), 'higher-better', 1).kind).toBe('level');
    expect(positionOfRow(row(17.5, '2022'), 'higher-better', 1)).toMatchObject({ reason: 'period' });
    const both = { ...row(17.5, '2022'), comparators: [national('2022', 12), national('2023', 13.4)] };
    expect(positionOfRow(both, 'higher-better', 1)).toMatchObject({ comparator: { value: 13.4 } });
    const alone = { ...row(17.5, '2023'), comparators: [] };
    expect(positionOfRow(alone, 'higher-better', 1)).toMatchObject({ reason: 'no-comparator' });
  });
});
