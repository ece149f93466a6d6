import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import type { Indicator } from './model/indicator.ts';
import { day, indicator, observed } from './testing/builders.ts';
import { accounts, digitalEconomy, dtiRank, onlineDossiers, videoPoints } from './testing/worked-cases.ts';

describe('the change since the previous period', () => {
  it('from place 47 to 50 is three places down and worse', () => {
    expect(changeOf(dtiRank)).toMatchObject({
      absolute: 3,
      relative: null,
      direction: 'down',
      desirability: 'worse',
      gap: false,
    });
  });

  it('from 41.5% to 39.0% is 2.5 points down and worse', () => {
    expect(changeOf(onlineDossiers)).toMatchObject({
      absolute: -2.5,
      direction: 'down',
      desirability: 'worse',
    });
  });

  it('of an informational count is no alarm', () => {
    expect(changeOf(videoPoints)).toMatchObject({ absolute: -3, direction: 'down', desirability: 'neutral' });
  });

  it('says when the two periods are not neighbours', () => {
    const subject = { ...onlineDossiers, previous: observed('2025-02', 42.1) };
    expect(changeOf(subject)).toMatchObject({ gap: true });
  });

  it('is better when a figure that should be low falls', () => {
    const subject: Indicator = { ...onlineDossiers, polarity: 'lower-better' };
    expect(changeOf(subject)).toMatchObject({ direction: 'down', desirability: 'better' });
  });

  const previous = observed('2023-06', 90);
  const refused: readonly [string, Indicator, string][] = [
    ['nothing published', digitalEconomy, 'no-figure'],
    ['nothing before', indicator(), 'no-previous'],
    ['a break', indicator({ previous, latest: observed('2023-07', 92, { flags: ['b'] }) }), 'method-break'],
    [
      'another definition before',
      indicator({ previous: observed('2023-06', 90, { flags: ['d'] }) }),
      'method-break',
    ],
    ['a forecast', indicator({ previous, latest: observed('2023-07', 92, { flags: ['f'] }) }), 'unfinished'],
    [
      'a provisional figure taken in mid-month',
      indicator({ previous, latest: observed('2023-07', 92, { flags: ['p'], asOf: '2023-07-15' }) }),
      'unfinished',
    ],
    ['a bound', { ...accounts, previous: observed('2023-06', 600_000) }, 'bound'],
  ];
  it.each(refused)('is not shown: %s', (_name, subject, reason) => {
    expect(changeOf(subject)).toEqual({ kind: 'no-change', reason });
  });

  it.each<[string, Parameters<typeof observed>[2]]>([
    ['a final figure taken in mid-month', { asOf: '2023-07-15' }],
    ['a provisional figure of the whole month', { flags: ['p'] }],
    ['a provisional figure taken on its last day', { flags: ['p'], asOf: '2023-07-31' }],
  ])('is shown: %s', (_name, how) => {
    const subject = indicator({ previous, latest: observed('2023-07', 92, how) });
    expect(changeOf(subject)).toMatchObject({ kind: 'change', absolute: 2 });
  });

  it('is relative to the size of what was, so a rise from below zero is a rise', () => {
    const subject = indicator({ previous: observed('2023-06', -10), latest: observed('2023-07', -5) });
    expect(changeOf(subject)).toMatchObject({ absolute: 5, relative: 0.5, direction: 'up' });
    const fromZero = { ...subject, previous: observed('2023-06', 0) };
    expect(changeOf(fromZero)).toMatchObject({ relative: null, direction: 'down' });
  });

  it('never compares a period that is not over at the evaluation date', () => {
    const subject = indicator({ previous });
    expect(changeOf(subject, day('2023-07-30'))).toEqual({ kind: 'no-change', reason: 'unfinished' });
    expect(changeOf(subject, day('2023-07-31')).kind).toBe('change');
  });
});
