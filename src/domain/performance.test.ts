import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from './model/indicator.ts';
import { performanceOf, statusOfPace, type PerformanceStatus } from './performance.ts';
import { day, indicator, observed, target, units } from './testing/builders.ts';
import {
  accounts,
  digitalEconomy,
  healthRecords,
  missedThenOpen,
  threeQuarters,
  videoPoints,
} from './testing/worked-cases.ts';

describe('the status of an indicator', () => {
  const cases: readonly [string, Indicator, string, PerformanceStatus, number | null][] = [
    ['92% meets the national 80% (2023) and 90% (2025)', healthRecords, '2023-07-31', 'met', null],
    ['55% after a missed 60% on the way to 80%', missedThenOpen, '2023-12-31', 'at-risk', 0.83],
    ['35% from 20% towards 80%', threeQuarters, '2023-12-31', 'at-risk', 0.75],
    ['more than 700,000 accounts without a target', accounts, '2023-07-31', 'no-target', null],
    ['nothing published', digitalEconomy, '2023-07-31', 'not-assessable', null],
    ['an informational count', videoPoints, '2024-12-31', 'no-target', null],
    ['every unmet target past due', missedThenOpen, '2026-01-01', 'missed', null],
    ['a target due today is not past due', missedThenOpen, '2025-12-31', 'at-risk', 0.83],
    ['no baseline', { ...threeQuarters, baseline: null }, '2023-12-31', 'not-assessable', null],
    [
      'a baseline that is not before the latest figure',
      { ...threeQuarters, baseline: observed('2023-12', 20) },
      '2023-12-31',
      'not-assessable',
      null,
    ],
    [
      'a small move away from the target',
      { ...threeQuarters, latest: observed('2023-12', 19.9) },
      '2023-12-31',
      'off-track',
      -0.01,
    ],
    [
      'a baseline that already stood beyond the target',
      { ...threeQuarters, latest: observed('2023-12', 75), baseline: observed('2022-12', 85) },
      '2023-12-31',
      'off-track',
      null,
    ],
    [
      'a lower-better figure that falls in time',
      indicator({
        polarity: 'lower-better',
        latest: observed('2023-12', 5),
        baseline: observed('2022-12', 10),
        targets: [target('2024-12-31', 1, { qualifier: 'at-most' })],
      }),
      '2023-12-31',
      'on-track',
      1.11,
    ],
  ];

  it.each(cases)('%s', (_name, subject, evaluated, status, pace) => {
    const performance = performanceOf(subject, day(evaluated));
    expect(performance.status).toBe(status);
    expect(performance.pace === null ? null : Math.round(performance.pace * 100) / 100).toBe(pace);
  });

  it('names the hardest of the met targets and the points above it', () => {
    const { aim, gap } = performanceOf(healthRecords, day('2023-07-31'));
    expect([aim?.due, aim?.scope, gap]).toEqual(['2025-12-31', 'national', 2]);
  });

  it('aims at the open target and lists the missed one beside it', () => {
    const { aim, missed, gap } = performanceOf(missedThenOpen, day('2023-12-31'));
    expect([aim?.due, missed.map(({ due }) => due), gap]).toEqual(['2025-12-31', ['2022-12-31'], -25]);
  });

  it('does not list a target as missed on the day it is due', () => {
    const { missed } = performanceOf(missedThenOpen, day('2025-12-31'));
    expect(missed.map(({ due }) => due)).toEqual(['2022-12-31']);
  });

  it('computes the worked paces: 0.5 of the way in 3/5 of the time, 0.25 in 1/3', () => {
    expect(performanceOf(missedThenOpen, day('2023-12-31')).pace).toBeCloseTo(0.5 / 0.6, 2);
    expect(performanceOf(threeQuarters, day('2023-12-31')).pace).toBeCloseTo(0.75, 2);
  });

  it('is judged by the province’s own targets when it has any', () => {
    const subject = indicator({
      latest: observed('2023-07', 85),
      targets: [target('2025-12-31', 90, { scope: 'national' }), target('2025-12-31', 80)],
    });
    expect(performanceOf(subject, day('2023-07-31'))).toMatchObject({ status: 'met', gap: 5 });
  });

  it('never judges a count by a national target', () => {
    const subject = { ...accounts, targets: [target('2025-12-31', 40_000_000, { scope: 'national' })] };
    expect(performanceOf(subject, day('2023-07-31')).status).toBe('no-target');
    const judged = { ...subject, unit: units.percent };
    expect(performanceOf(judged, day('2023-07-31')).status).not.toBe('no-target');
  });

  it('keeps the status of a provisional figure, hollow', () => {
    const subject = { ...healthRecords, latest: observed('2023-07', 92, { flags: ['p'] }) };
    expect(performanceOf(subject, day('2023-07-31'))).toMatchObject({ status: 'met', hollow: true });
  });

  it('marks a figure that is «khoảng» and counts it as exact', () => {
    const subject = { ...healthRecords, latest: observed('2023-07', 90, { qualifier: 'about' }) };
    expect(performanceOf(subject, day('2023-07-31'))).toMatchObject({ status: 'met', approximate: true });
  });

  it('speaks of the last target lost when all of them are', () => {
    const subject = indicator({ targets: [target('2022-12-31', 95), target('2023-06-30', 97)] });
    const { status, aim, gap, missed } = performanceOf(subject, day('2023-07-31'));
    expect([status, aim?.due, gap, missed.length]).toEqual(['missed', '2023-06-30', -5, 2]);
  });

  it('has no pace for a way of no length', () => {
    const subject = { ...threeQuarters, latest: observed('2023-12', 79), baseline: observed('2022-12', 80) };
    expect(performanceOf(subject, day('2023-12-31'))).toMatchObject({ status: 'off-track', pace: null });
  });

  it('does not mark a withheld figure as «khoảng»: nothing was counted', () => {
    const about = observed('2023-07', 92, { qualifier: 'about' });
    const subject = { ...healthRecords, latest: about, nextDue: day('2023-08-01') };
    expect(performanceOf(subject, day('2023-08-02'))).toMatchObject({ approximate: false, reason: 'trust' });
  });

  it('expires: an overdue figure loses the status it had the day before', () => {
    const subject = { ...healthRecords, nextDue: day('2023-08-15'), graceDays: 5 };
    expect(performanceOf(subject, day('2023-08-20')).status).toBe('met');
    const expired = performanceOf(subject, day('2023-08-21'));
    expect([expired.status, expired.reason]).toEqual(['not-assessable', 'trust']);
  });
});

describe('the thresholds of pace', () => {
  it.each([
    [0.95, 'on-track'],
    [0.57 / 0.6, 'on-track'],
    [0.949, 'at-risk'],
    [0.6, 'at-risk'],
    [0.599, 'off-track'],
    [0, 'off-track'],
    [-0.01, 'off-track'],
  ] as const)('%d is %s', (pace, status) => {
    expect(statusOfPace(pace)).toBe(status);
  });

  it('never gives a slower pace a better status', () => {
    const order = ['off-track', 'at-risk', 'on-track'];
    const pace = fc.double({ min: -2, max: 3, noNaN: true });
    fc.assert(
      fc.property(pace, pace, (a, b) => {
        const [slow, fast] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(statusOfPace(slow))).toBeLessThanOrEqual(order.indexOf(statusOfPace(fast)));
      }),
    );
  });
});
