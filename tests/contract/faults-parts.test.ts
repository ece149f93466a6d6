import { describe, expect, test } from 'vitest';
import { asNote, faultBelow, problemOf, type Fault } from './faults.ts';
import { catalogue, observation } from './sample.ts';
import { absent, catalogueWith, readCatalogue, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('indicators[0]');
const latestAt = 'một kỳ trước kỳ mới nhất (2023-06)';
const notAfterLatest = 'một kỳ không sau kỳ mới nhất (2023-06)';

type Part = readonly [fault: Fault, without: string, rest: unknown];

/** Each fault, and the same catalogue with the bad part left out: the two must read alike. */
const parts: readonly Part[] = [
  [fault('previous', 91, '91', words.observation), 'previous', null],
  [fault('previous.value', '91', '91', words.number), 'previous', null],
  [fault('previous.value', 101, '101', 'một số trong khoảng 0 đến 100'), 'previous', null],
  [fault('previous.source', 'la', 'la', words.source), 'previous', null],
  [fault('previous.period', '2023-06', '2023-06', latestAt), 'previous', null],
  [fault('previous.period', '2023', '2023', latestAt), 'previous', null],
  [fault('baseline.period', '2023-07', '2023-07', latestAt), 'baseline', null],
  [fault('baseline.qualifier', absent, 'không có', words.missing), 'baseline', null],
  [fault('owner', 'so-la', 'so-la', words.agency), 'owner', null],
  [fault('targets', {}, '{}', words.list), 'targets', []],
  [fault('targets', '90', '90', words.list), 'targets', []],
  [
    fault('targets[0]', 90, '90', 'một mục tiêu (due, value, qualifier, scope, document, source)'),
    'targets',
    [],
  ],
  [fault('targets[0].due', '2025-02-29', '2025-02-29', words.date), 'targets', []],
  [fault('targets[0].value', '90%', '90%', words.number), 'targets', []],
  [fault('targets[0].value', 1e308, '1e+308', words.exactNumber), 'targets', []],
  [fault('targets[0].scope', 'tỉnh', 'tỉnh', 'một trong: province, national'), 'targets', []],
  [fault('targets[0].document', '', '', words.blank), 'targets', []],
  [fault('targets[0].source', 'la', 'la', words.source), 'targets', []],
  [
    fault('comparators[0].kind', 'world', 'world', 'một trong: national, region, peer, rank'),
    'comparators',
    [],
  ],
  [fault('comparators[0].value', null, 'null', words.number), 'comparators', []],
  [fault('comparators[0].outOf', '63', '63', words.number), 'comparators', []],
  [fault('comparators[0].outOf', -1, '-1', 'một số nguyên lớn hơn 0'), 'comparators', []],
  [fault('comparators[0].outOf', 62.5, '62.5', 'một số nguyên lớn hơn 0'), 'comparators', []],
  [fault('comparators[0].period', '2024', '2024', words.future), 'comparators', []],
  [fault('comparators[0].source', 'la', 'la', words.source), 'comparators', []],
  [fault('companions[0].decimals', 9, '9', words.digits), 'companions', []],
  [
    fault('companions[0].observation', {}, 'không có', words.missing, 'companions[0].observation.period'),
    'companions',
    [],
  ],
  [fault('companions[0].observation.source', 'la', 'la', words.source), 'companions', []],
  [fault('trend[0]', '2023-05', '2023-05', 'một cặp [kỳ, giá trị]'), 'trend', [['2023-06', 92]]],
  [fault('trend[0]', ['2023-05', '91'], '91', words.number, 'trend[0][1]'), 'trend', [['2023-06', 92]]],
  [fault('trend[0]', ['2023-06', 92], '2023-06', words.periodTaken, 'trend[1]'), 'trend', [['2023-06', 92]]],
  [fault('trend[0]', ['2023-07', 92], '2023-07', notAfterLatest), 'trend', [['2023-06', 92]]],
  [fault('trend[0][1]', -3, '-3', 'một số trong khoảng 0 đến 100', 'trend[0]'), 'trend', [['2023-06', 92]]],
  [fault('trend[1][1]', 93, '93', 'giá trị như số mới nhất (92)', 'trend[1]'), 'trend', [['2023-05', 91]]],
];

describe('a fault in a part of an indicator', () => {
  test.each(parts)('$at = $put leaves out that part alone', (one, without, rest) => {
    const { problems, ...kept } = catalogueWith(one.at, one.put);
    const { problems: none, ...expected } = catalogueWith(`indicators[0].${without}`, rest);
    expect(none).toEqual([]);
    expect(kept).toEqual(expected);
    expect(problems).toContainEqual(problemOf(one));
    expect(new Set(problems.map(({ path }) => path.split('.')[1]?.split('[')[0]))).toHaveLength(1);
  });

  test('a short name of 41 letters is kept and remarked on, however its marks are encoded', () => {
    const long = `Tỷ lệ ${'ế'.repeat(35)}`;
    const remark = asNote(fault('shortName.vi', long, long, 'tên ngắn tối đa 40 ký tự'));
    const { problems, indicators } = catalogueWith(remark.at, long);
    expect(problems).toEqual([problemOf(remark)]);
    expect(indicators[0]?.shortName.vi).toBe(long);
    expect(catalogueWith(remark.at, `Tỷ lệ ${'ế'.repeat(34)}`.normalize('NFD')).problems).toEqual([]);
  });

  test('of two companions with one id the first stays', () => {
    const [first] = catalogue().indicators[0]?.companions ?? [];
    const second = { ...first, observation: observation('2023-06', 6) };
    const { problems, indicators } = catalogueWith('indicators[0].companions', [first, second]);
    expect(indicators[0]?.companions.map(({ observation: { value } }) => value)).toEqual([5]);
    const taken = fault('companions[1].id', null, 'so-ho-so', words.taken);
    expect(problems).toEqual([problemOf(taken)]);
  });

  test('a trend in no order is put in order, and only its 24 newest points are kept', () => {
    const years = Array.from({ length: 30 }, (_, index) => [String(1990 + ((index * 7) % 30)), index]);
    const { problems, indicators } = readCatalogue(withField(catalogue(), 'indicators[0].trend', years));
    expect(problems).toEqual([]);
    const kept = indicators[0]?.trend.map(({ period }) => period.year);
    expect(kept).toEqual(Array.from({ length: 24 }, (_, index) => 1996 + index));
  });
});
