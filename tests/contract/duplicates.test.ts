import { describe, expect, it } from 'vitest';
import { catalogue, indicator, observation } from './sample.ts';
import { pathsOf, readCatalogue } from './spoil.ts';

const good = indicator('ho-so');
const renamed = { ...good, code: 'XH-SAU' };
const broken = { ...good, latest: { ...observation('2023-06', 92), value: '92' } };

/** The sample catalogue with other indicators, as it is read. */
const read = (...indicators: readonly unknown[]) => readCatalogue({ ...catalogue(), indicators });

describe('two indicators with one id', () => {
  it('leave the first on the screen and the second on the list of problems', () => {
    const { indicators, broken: apart, problems } = read(good, renamed);
    expect(indicators.map(({ code }) => code)).toEqual(['XH-ho-so']);
    expect(apart).toEqual([]);
    expect(pathsOf(problems)).toEqual(['indicators[1].id']);
  });

  it.each([
    ['after', [good, broken], 'indicators[1]'],
    ['before', [broken, good], 'indicators[0]'],
  ])('of which the one %s is broken, keep apart by the place in the file', (_where, items, place) => {
    const { indicators, broken: apart, problems } = read(...items);
    expect(indicators.map(({ id }) => id)).toEqual(['ho-so']);
    expect(apart.map(({ id }) => id)).toEqual([place]);
    expect(pathsOf(problems)).toEqual([`${place}.latest.value`]);
  });

  it('both broken, still have two names', () => {
    const apart = read(broken, broken).broken;
    expect(apart.map(({ id }) => id)).toEqual(['ho-so', 'indicators[1]']);
  });
});

it.each([
  [101, 'một số trong khoảng 0 đến 100'],
  [-1, 'một số trong khoảng 0 đến 100'],
])('a newest figure of %d outside the bounds sets its indicator apart', (value, expected) => {
  const { broken: apart, indicators } = read({ ...good, latest: observation('2023-06', value) });
  expect(indicators).toEqual([]);
  expect(apart[0]?.problems).toEqual([
    { path: 'indicators[0].latest.value', found: String(value), expected, severity: 'record' },
  ]);
});
