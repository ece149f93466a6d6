import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { nextPeriod, withinOneStep } from './cadence.ts';
import { dayInZone, parsePlainDate } from './date.ts';
import { displayStatus, toneOf } from './display-status.ts';
import { comparePeriods } from './period.ts';
import { tallyGroup } from './tally.ts';
import { day, indicator, national, observed, period, units } from './testing/builders.ts';
import { trustOf } from './trust.ts';
import { isShare, meansTheSameForAPart } from './unit.ts';

const on = day('2023-12-31');
const unit = (id: string) => ({ ...units.percent, id });

describe('units', () => {
  it.each(['percent', 'permille', 'rate', 'ratio', 'share'])('%s is a share', (id) => {
    expect(isShare(unit(id))).toBe(true);
    expect(meansTheSameForAPart(unit(id))).toBe(true);
  });

  it.each(['mbps', 'score', 'index'])('%s is no share, yet means the same for a part', (id) => {
    expect(isShare(unit(id))).toBe(false);
    expect(meansTheSameForAPart(unit(id))).toBe(true);
  });

  it.each(['account', 'rank', ''])('«%s» is neither', (id) => {
    expect(isShare(unit(id)) || meansTheSameForAPart(unit(id))).toBe(false);
  });
});

describe('the calendar', () => {
  it.each([
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['x2023-02-28', false],
    ['2023-02-28x', false],
    ['2023-02-28\n', false],
    ['2023-0a-28', false],
  ])('%j is a day: %s', (written, exists) => {
    expect(parsePlainDate(written) !== null).toBe(exists);
  });

  it('counts by the zone', () => {
    expect(dayInZone('2023-12-31T17:00:00Z', 'Asia/Ho_Chi_Minh')).toBe('2024-01-01');
  });

  it('orders periods of one end by their start, the longer first', () => {
    const written = ['2023-12-31', '2023', '2023-Q4', '2023-H2', '2023-12', '2022'];
    expect(
      written
        .map(period)
        .toSorted(comparePeriods)
        .map((one) => one.text),
    ).toEqual([...['2022', '2023', '2023-H2', '2023-Q4', '2023-12', '2023-12-31']]);
    expect(comparePeriods(period('2023'), period('2023'))).toBe(0);
    expect(comparePeriods(period('2022'), period('2023'))).toBe(-1);
  });

  it('reads a period of a catalogue with thousands of others', () => {
    const first = period('1000-01-01');
    for (let year = 1001; year < 2001; year += 1)
      for (let month = 1; month <= 6; month += 1) period(`${year}-0${month}`);
    expect(period('1000-01-01')).toEqual(first);
  });

  it('has no next period off the grid of its cadence', () => {
    expect(nextPeriod(period('2023-07'), 'quarter')).toBeNull();
    expect(nextPeriod(period('2023-07'), 'irregular')).toBeNull();
    expect(nextPeriod(period('2023-H2'), 'half')?.text).toBe('2024-H1');
  });

  it('knows neighbours by their days where they are on no grid', () => {
    expect(withinOneStep(period('2023-07'), period('2023-08'), 'quarter')).toBe(true);
    expect(withinOneStep(period('2023-07'), period('2023-12'), 'quarter')).toBe(false);
    expect(withinOneStep(period('2023-07-01'), period('2023-08-01'), 'month')).toBe(true);
    expect(withinOneStep(period('2023-07'), period('2023-08'), 'irregular')).toBe(false);
    expect(withinOneStep(period('2023'), period('2023'), 'irregular')).toBe(true);
  });
});

describe('trust and tone', () => {
  it.each(['p', 'e', 'f', 'u'] as const)('a figure flagged %s is provisional', (flag) => {
    const subject = indicator({ latest: observed('2023-07', 5, { flags: [flag] }) });
    expect(trustOf(subject, on)).toEqual({ kind: 'provisional', flag });
  });

  it.each(['x', 'c', 'z'] as const)('no value flagged %s is not published', (flag) => {
    const subject = indicator({ latest: observed('2023-07', null, { flags: [flag] }) });
    expect(trustOf(subject, on)).toMatchObject({ kind: 'not-published', flag });
  });

  it('a figure that is due today is not late', () => {
    const subject = indicator({ latest: observed('2023-07', null, { flags: ['m'] }), nextDue: on });
    expect(trustOf(subject, on)).toEqual({ kind: 'missing', due: on, lateDays: null });
  });

  it.each([
    ['met', 'good'],
    ['on-track', 'good'],
    ['at-risk', 'watch'],
    ['off-track', 'bad'],
    ['missed', 'bad'],
    ['no-target', 'none'],
    ['not-assessable', 'none'],
  ] as const)('%s is %s', (status, tone) => {
    expect(toneOf(status)).toBe(tone);
  });

  it('a position without desirability has no colour', () => {
    const subject = indicator({ polarity: 'higher-better', comparators: [national('2023-07', 92)] });
    expect(displayStatus(assess(subject, on))).toEqual({ kind: 'level', tone: 'none', hollow: false });
    const above = indicator({ comparators: [national('2023-07', 50)] });
    expect(displayStatus(assess(above, on))).toMatchObject({ kind: 'above', tone: 'good' });
    const told = indicator({ polarity: 'informational', comparators: [national('2023-07', 50)] });
    expect(displayStatus(assess(told, on))).toMatchObject({ kind: 'informational', tone: 'none' });
    expect(tallyGroup(assess(told, on))).toBe('noTarget');
    expect(tallyGroup(assess(above, on))).toBe('noTarget');
  });
});
