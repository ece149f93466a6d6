import { describe, expect, test } from 'vitest';
import { assess } from './assessment.ts';
import { indicatorHealth } from './data-health.ts';
import type { Catalogue, Source } from './model/catalogue.ts';
import type { Indicator } from './model/indicator.ts';
import type { Observation } from './model/observation.ts';
import { sortedBy } from './order.ts';
import { dueWords, receivedWords } from './sentence/data-health.ts';
import { sourceUses } from './source-use.ts';
import { catalogue, day, indicator, national, observed, target } from './testing/builders.ts';

const zone = 'Asia/Ho_Chi_Minh';
const today = day('2024-03-15');

function source(id: string, publishedOn = '2023-07'): Source {
  return {
    id,
    title: `Bài ${id}`,
    publisher: `Báo ${id}`,
    publishedOn,
    url: null,
    linkable: true,
    reliability: 'high',
  };
}

const from = (id: string, observation: Observation, receivedAt: string | null = null): Observation => ({
  ...observation,
  source: id,
  receivedAt,
});

function usesOf(indicators: readonly Indicator[], ids: readonly string[]) {
  const whole: Catalogue = {
    ...catalogue('2024-03-15', indicators),
    sources: new Map(ids.map((id) => [id, source(id)])),
  };
  const rows = indicatorHealth(
    indicators.map((each) => assess(each, today)),
    today,
  );
  return sourceUses(whole, rows, null);
}

describe('what rests on a source', () => {
  test('its figures are counted once each, with those of others and targets apart', () => {
    const first = from('a', observed('2023-01', 30));
    const subject = indicator({
      latest: from('a', observed('2023-07', 40)),
      previous: first,
      baseline: first,
      comparators: [national('2023-06', 50, { source: 'b' })],
      targets: [target('2025-12-31', 80, { source: 'c' })],
    });
    const counts = usesOf([subject], ['a', 'b', 'c', 'd']).map((use) => [
      use.source.id,
      use.indicators,
      use.figures,
      use.targets,
    ]);
    // The one that nothing cites is left out.
    expect(counts).toEqual([
      ['b', 0, 1, 0],
      ['a', 1, 2, 0],
      ['c', 0, 0, 1],
    ]);
  });

  test('its due day is the earliest, its lateness the longest, its receipt the newest', () => {
    const [use] = usesOf(
      [
        indicator({
          id: 'x',
          latest: from('a', observed('2023-12', 1), '2024-01-05T08:00:00+07:00'),
          nextDue: day('2024-03-01'),
          collection: 'automatic',
        }),
        indicator({
          id: 'y',
          latest: from('a', observed('2024-01', 1), '2024-01-05T02:00:00Z'),
          nextDue: day('2024-02-01'),
          collection: 'unknown',
        }),
        indicator({ id: 'z', latest: from('a', observed('2022', 1)), nextDue: null, collection: 'survey' }),
      ],
      ['a'],
    );
    expect(use).toMatchObject({
      nextDue: '2024-02-01',
      lateDays: 43,
      receivedAt: '2024-01-05T02:00:00Z',
      collections: ['automatic', 'survey'],
    });
    expect(use?.newest?.text).toBe('2024-01');
  });

  test('the late ones stand first, then those whose newest figure is oldest', () => {
    const figureOf = (id: string, period: string, due: string | null) =>
      indicator({
        id,
        latest: from(id, observed(period, 1)),
        nextDue: due === null ? null : day(due),
        comparators: [],
      });
    const uses = usesOf(
      [
        figureOf('moi', '2024-01', null),
        figureOf('cu', '2021', null),
        figureOf('tre', '2024-02', '2024-03-01'),
      ],
      ['moi', 'cu', 'tre'],
    );
    expect(uses.map((use) => use.source.id)).toEqual(['tre', 'cu', 'moi']);
  });
});

test.each([
  ['2024-01-05T08:00:00+07:00', '2023-07', 'nhận 05/01/2024 08:00', 'received 5 January 2024, 08:00'],
  [null, '2023-07-31', 'in ngày 31/07/2023', 'printed 31 July 2023'],
  [null, '2023-07', 'in tháng 07/2023', 'printed July 2023'],
  [null, '2023', 'in năm 2023', 'printed 2023'],
  [null, 'mùa hè 2023', 'in: mùa hè 2023', 'printed mùa hè 2023'],
])('a source received at %s and printed on %s', (receivedAt, publishedOn, vi, en) => {
  const use = { receivedAt, source: source('a', publishedOn) };
  expect(receivedWords(use, 'vi', zone)).toBe(vi);
  expect(receivedWords(use, 'en', zone)).toBe(en);
});

test('a due day that nobody named is not made up', () => {
  expect(dueWords(day('2024-03-01'), 'vi')).toBe('01/03/2024');
  expect(dueWords(null, 'vi')).toBe('chưa nêu trong nguồn');
});

test('rows are put in order by a key, those without one last in either direction', () => {
  const rows = ['Đ', 'd', null, 'E', 'c'];
  expect(sortedBy(rows, (row) => row, 'ascending', 'vi')).toEqual(['c', 'd', 'Đ', 'E', null]);
  expect(sortedBy(rows, (row) => row, 'descending', 'vi')).toEqual(['E', 'Đ', 'd', 'c', null]);
  expect(sortedBy([10, 9, null, 100], (row) => row, 'ascending', 'en')).toEqual([9, 10, 100, null]);
  expect(sortedBy(['HT-10', 'HT-9'], (row) => row, 'ascending', 'vi')).toEqual(['HT-9', 'HT-10']);
});
