import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { displayStatus } from './display-status.ts';
import type { Indicator } from './model/indicator.ts';
import { tallyGroup } from './tally.ts';
import { day, indicator, observed } from './testing/builders.ts';
import {
  accounts,
  digitalEconomy,
  digitisation,
  healthRecords,
  missedThenOpen,
  speed,
  videoPoints,
} from './testing/worked-cases.ts';

const on = day('2023-12-31');

describe('what a badge shows', () => {
  const cases: readonly [string, Indicator, string, string][] = [
    ['a met target', healthRecords, 'met', 'good'],
    ['a target at risk', missedThenOpen, 'at-risk', 'watch'],
    ['above the country, without a target', speed, 'above', 'good'],
    ['below the country, without a target', digitisation, 'below', 'bad'],
    ['neither target nor country', accounts, 'no-target', 'none'],
    ['informational', videoPoints, 'informational', 'none'],
    ['not published', digitalEconomy, 'not-published', 'none'],
    ['overdue although met', { ...healthRecords, nextDue: day('2023-12-01') }, 'overdue', 'none'],
  ];
  it.each(cases)('%s', (_name, subject, kind, tone) => {
    expect(displayStatus(assess(subject, on))).toEqual({ kind, tone, hollow: false });
  });

  it('follows desirability, not direction', () => {
    const subject: Indicator = { ...speed, polarity: 'lower-better' };
    expect(displayStatus(assess(subject, on))).toMatchObject({ kind: 'above', tone: 'bad' });
  });
});

describe('the tally', () => {
  it('puts each status in its group', () => {
    const overdue = indicator({ nextDue: day('2023-12-01') });
    const broken = indicator({ latest: observed('2023-07', 1, { flags: ['b'] }) });
    const all = [healthRecords, missedThenOpen, overdue, speed, digitalEconomy, broken];
    expect(all.map((each) => tallyGroup(assess(each, on)))).toEqual([
      'met',
      'attention',
      'attention',
      'noTarget',
      'noFigure',
      'notAssessable',
    ]);
  });
});
