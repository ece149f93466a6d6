import { describe, expect, test } from 'vitest';
import { unitsChanged } from '#contract/cross-check.ts';
import { faultBelow, problemOf } from './faults.ts';
import { catalogue, indicator, observation } from './sample.ts';
import { catalogueWith, readCatalogue, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('indicators[0]');
const latestOf = (latest: object) => catalogueWith('indicators[0].latest', latest);
const share = (value: number, numerator: number, denominator: number, more: object = {}) => ({
  ...observation('2023-06', value),
  numerator,
  denominator,
  ...more,
});

describe('an indicator that refers to what is not there is set apart', () => {
  test.each([
    fault('pillar', 'la', 'la', words.pillar),
    fault('latest.source', 'la', 'la', words.source),
    fault('latest.value', 100.1, '100.1', 'một số trong khoảng 0 đến 100'),
    fault('latest.value', -0.1, '-0.1', 'một số trong khoảng 0 đến 100'),
    fault('latest.period', '2023-08', '2023-08', words.future),
    fault('latest.period', '2024', '2024', words.future),
  ])('$at = $put', (one) => {
    const { broken, indicators, problems } = catalogueWith(one.at, one.put);
    expect(problems).toEqual([problemOf(one)]);
    expect(broken).toMatchObject([{ id: 'ho-so', problems: [problemOf(one)] }]);
    expect(indicators.map(({ id }) => id)).toEqual(['thu-hai']);
  });
});

describe('bounds', () => {
  test.each([
    ['both ends belong to them', { min: 92, max: 92 }, 0],
    ['a missing side has no end', { min: null, max: 92 }, 0],
    ['the one side there is counts', { min: 92.1, max: null }, 1],
    ['none are none', null, 0],
  ])('%s', (_what, bounds, faults) => {
    const { problems } = catalogueWith('indicators[0].bounds', bounds);
    expect(problems.filter(({ path }) => path.endsWith('latest.value'))).toHaveLength(faults);
  });
});

describe('a period later than its edition', () => {
  test('is a fault, unless the figure is a forecast', () => {
    expect(latestOf({ ...observation('2024', 95), flags: ['f'] }).problems).toEqual([]);
    expect(latestOf({ ...observation('2024', 95), flags: ['e'] }).broken).toHaveLength(1);
  });

  test('is one that had not begun: a year, half or quarter that was under way is not', () => {
    for (const period of ['2023', '2023-H2', '2023-Q3', '2023-07', '2023-07-31']) {
      expect(latestOf(observation(period, 92)).problems).toEqual([]);
    }
  });

  test.each([
    ['2023-07-31T17:30:00Z', '2023-08-01', 0],
    ['2023-07-31T16:30:00Z', '2023-08-01', 1],
    ['2023-08-01T00:30:00+07:00', '2023-08-01', 0],
    ['9999-12-31T23:59:59Z', '9999-12-31', 0],
  ])('of a live edition of %s is judged by the day in Việt Nam: %s', (publishedAt, period, faults) => {
    const live = { ...catalogue().edition, kind: 'live', publishedAt };
    const json = withField(
      withField(catalogue(), 'edition', live),
      'indicators[0].latest',
      observation(period, 92),
    );
    expect(readCatalogue(json).broken).toHaveLength(faults);
  });

  test('of a frozen edition is judged by the day it was evaluated for, though it was published later', () => {
    const late = withField(catalogue(), 'edition.publishedAt', '2026-11-24T08:00:00+07:00');
    const { problems } = readCatalogue(withField(late, 'indicators[0].latest.period', '2023-08'));
    expect(problems).toEqual([problemOf(fault('latest.period', null, '2023-08', words.future))]);
  });
});

describe('a share and its two counts', () => {
  test.each([
    ['give it exactly', share(92, 92, 100), []],
    ['give it when rounded to the digits shown', share(33.3, 1, 3), []],
    ['give it at the edge of rounding', share(92.3, 9225, 10_000), []],
    ['do not give it', share(92.4, 9225, 10_000), ['giá trị khớp 9225/10000 (92.25%)']],
    ['cannot be divided', share(50, 5, 0), ['giá trị khớp 5/0 (không chia được%)']],
    ['need not give it when it is said to be about', share(90, 1, 3, { qualifier: 'about' }), []],
    ['need both', { ...observation('2023-06', 90), numerator: 5 }, []],
  ])('%s', (_what, latest, expected) => {
    const { problems } = latestOf(latest);
    expect(
      problems.filter(({ path }) => path === 'indicators[0].latest.value').map((one) => one.expected),
    ).toEqual(expected);
  });

  test('are left alone where the unit is no percentage', () => {
    const json = withField(catalogue(), 'indicators[0].unit.id', 'mbps');
    expect(readCatalogue(withField(json, 'indicators[0].latest', share(80, 1, 3))).broken).toEqual([]);
  });
});

test('indicators stand by pillar, then order, then code, whatever their order in the file', () => {
  const pillar = (id: string, order: number) => ({ ...catalogue().pillars[0], id, order });
  const at = (id: string, home: string, order: number) => ({ ...indicator(id), pillar: home, order });
  const { indicators } = readCatalogue({
    ...catalogue(),
    pillars: [pillar('sau', 2), pillar('truoc', 1)],
    indicators: [
      at('e', 'sau', 1),
      at('d', 'truoc', 2),
      at('c', 'truoc', 1),
      at('b', 'truoc', 1),
      at('a', 'sau', 0),
    ],
  });
  expect(indicators.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a', 'e']);
});

test('an indicator that is measured in another unit than in the edition before is named', () => {
  const before = readCatalogue(catalogue()).indicators;
  const after = catalogueWith('indicators[0].unit.id', 'score').indicators;
  expect(unitsChanged(before, after)).toEqual([{ id: 'ho-so', was: 'percent', now: 'score' }]);
  expect(unitsChanged(before, before)).toEqual([]);
  expect(unitsChanged([], after)).toEqual([]);
});
