import { describe, expect, test } from 'vitest';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { faultBelow, problemOf, type Fault } from './faults.ts';
import { catalogue, detail, observation } from './sample.ts';
import { absent, readCatalogue, valueOf, withField } from './spoil.ts';
import { words } from './words.ts';

const fault = faultBelow('');
const known = readCatalogue(catalogue());
const indicator = known.indicators.find(({ id }) => id === 'ho-so');
if (!indicator) throw new Error('The sample has no ho-so');
const context = { catalogue: known, indicator };

const readDetail = (json: unknown) => valueOf(parseIndicatorDetail(JSON.stringify(json), context));
const detailWith = (path: string, value: unknown) => readDetail(withField(detail(), path, value));
const series = 'comparatorSeries[0]';
const table = 'breakdowns[0]';
const row = `${table}.rows[0]`;

/** Each fault, and the place which, emptied, gives the same reading. */
const parts: readonly (readonly [fault: Fault, place: string, rest: unknown])[] = [
  [fault('observations[0]', 91, '91', words.observation), 'observations', [observation('2023-06', 92)]],
  [fault('observations[0].value', '..', '..', words.number), 'observations', [observation('2023-06', 92)]],
  [
    fault('observations[0].value', 100.38, '100.38', 'một số trong khoảng 0 đến 100'),
    'observations',
    [observation('2023-06', 92)],
  ],
  [
    fault('observations[0].period', '6 tháng/2000', '6 tháng/2000', words.period),
    'observations',
    [observation('2023-06', 92)],
  ],
  [
    fault('observations[0].period', '2023-08', '2023-08', words.future),
    'observations',
    [observation('2023-06', 92)],
  ],
  [fault('observations[0].source', 'la', 'la', words.source), 'observations', [observation('2023-06', 92)]],
  [
    fault('observations[1].period', '2023-05', '2023-05', words.periodTaken),
    'observations',
    [observation('2023-05', 91)],
  ],
  [fault(series, 'chữ', 'chữ', 'một chuỗi so sánh'), 'comparatorSeries', []],
  [fault(`${series}.method`, absent, 'không có', words.missing), 'comparatorSeries', []],
  [fault(`${series}.observations`, {}, '{}', words.list), `${series}.observations`, []],
  [
    fault(`${series}.observations[0].source`, 'la', 'la', words.source),
    `${series}.observations`,
    [observation('2023-06', 80)],
  ],
  [fault(table, 4, '4', 'một bảng chi tiết'), 'breakdowns', []],
  [
    fault(`${table}.dimension`, 'commune', 'commune', 'một trong: unit, agency, sex, age, type, group'),
    'breakdowns',
    [],
  ],
  [fault(`${table}.rows`, 'chữ', 'chữ', words.list), `${table}.rows`, []],
  [fault(`${row}.comparators[0].source`, 'la', 'la', words.source), `${row}.comparators`, []],
  [fault(`${row}.comparators[0].period`, '2030', '2030', words.future), `${row}.comparators`, []],
  [fault('events', {}, '{}', words.list), 'events', []],
  [fault('events[0].date', '01/03/2023', '01/03/2023', words.date), 'events', []],
  [fault('events[0].kind', 'party', 'party', 'một trong: policy, method, boundary, data'), 'events', []],
  [fault('revisions[0].on', absent, 'không có', words.missing), 'revisions', []],
  [fault('revisions[0].now', 90, '90', 'giá trị của kỳ 2023-05 trong chuỗi'), 'revisions', []],
  [
    fault('revisions[0].period', '2022', '91', 'giá trị của kỳ 2022 trong chuỗi', 'revisions[0].now'),
    'revisions',
    [],
  ],
];

describe('a fault in the history of an indicator', () => {
  test.each(parts)('$at = $put leaves out that part alone', (one, place, rest) => {
    const { problems, ...kept } = detailWith(one.at, one.put);
    expect(problems).toContainEqual(problemOf(one));
    const { problems: _knockOn, ...expected } = detailWith(place, rest);
    // A figure that is left out takes along the revision that leads to it.
    expect({ ...kept, revisions: [] }).toEqual({ ...expected, revisions: [] });
  });

  test.each([
    fault(
      `${row}.key`,
      'nu',
      'nu',
      'một khóa chưa dùng trong bảng (dòng đầu được giữ)',
      `${table}.rows[1].key`,
    ),
    fault(`${row}.key`, '', '', words.blank),
    fault(`${row}.observation`, null, 'null', words.observation),
    fault(`${row}.observation.value`, null, 'null', words.why),
    fault(`${row}.observation.source`, 'la', 'la', words.source),
  ])('$path leaves the table with one row', (one) => {
    const { problems, breakdowns } = detailWith(one.at, one.put);
    expect(problems).toEqual([problemOf(one)]);
    expect(breakdowns[0]?.rows).toHaveLength(1);
  });

  test('of two tables with one id the first stays', () => {
    const { problems, breakdowns } = detailWith('breakdowns', [
      ...(detail().breakdowns ?? []),
      ...(detail().breakdowns ?? []),
    ]);
    expect(problems).toEqual([problemOf(fault('breakdowns[1].id', null, 'gioi-tinh', words.taken))]);
    expect(breakdowns).toHaveLength(1);
  });

  test('a revision is told with its own place, even after another that could not be read', () => {
    const [good] = detail().revisions ?? [];
    const { problems, revisions } = detailWith('revisions', [5, { ...good, now: 1 }, good]);
    expect(problems.map(({ path }) => path)).toEqual(['revisions[0]', 'revisions[1].now']);
    expect(revisions).toHaveLength(1);
  });

  test('two revisions of one figure hold when each leads to the next, and are read oldest first', () => {
    const [last] = detail().revisions ?? [];
    const first = { ...last, was: 88, now: 90, on: '2023-06-20' };
    const chain = detailWith('revisions', [last, first]);
    expect(chain.problems).toEqual([]);
    expect(chain.revisions.map(({ was, now }) => [was, now])).toEqual([
      [88, 90],
      [90, 91],
    ]);
    const broken = detailWith('revisions', [last, { ...first, now: 89 }]);
    expect(broken.problems.map(({ path, found }) => [path, found])).toEqual([['revisions[1].now', '89']]);
  });

  test('a history in no order is put in order', () => {
    const { observations, problems } = detailWith('observations', [
      observation('2023-06', 92),
      observation('2021', 50),
      observation('2023-05', 91),
      observation('2022', 70),
    ]);
    expect(problems).toEqual([]);
    expect(observations.map(({ value }) => value)).toEqual([50, 70, 91, 92]);
  });

  test.each([
    ['another newest value', 'observations[1].value', 93, '93 (2023-06)'],
    ['another newest period', 'observations[1].period', '2023-07', '92 (2023-07)'],
    ['no figure at all', 'observations', [], 'không có'],
  ])('%s than in the catalogue is remarked on, and nothing is left out for it', (_what, at, put, found) => {
    const { problems, observations } = detailWith(at, put);
    const expected = 'số mới nhất như trong danh mục: 92 (2023-06)';
    expect(problems).toContainEqual({ path: 'observations', found, expected, severity: 'note' });
    expect(observations).toHaveLength(Array.isArray(put) ? 0 : 2);
  });

  test('the history of another indicator is remarked on', () => {
    const expected = 'mã của chỉ số: ho-so';
    expect(detailWith('id', 'thu-hai').problems).toEqual([
      { path: 'id', found: 'thu-hai', expected, severity: 'note' },
    ]);
  });

  test.each([
    ['id', absent],
    ['id', '../etc'],
    ['observations', absent],
    ['observations', { '2023': 5 }],
  ])('without a sound %s (%j) the file is refused', (at, put) => {
    const result = parseIndicatorDetail(JSON.stringify(withField(detail(), at, put)), context);
    expect(result).toMatchObject({ ok: false, kind: 'invalid' });
  });

  test('without a catalogue at hand only the shape is checked', () => {
    const text = JSON.stringify(withField(detail(), 'observations[0].source', 'la'));
    expect(valueOf(parseIndicatorDetail(text)).problems).toEqual([]);
    expect(valueOf(parseIndicatorDetail(text.replace('"value":91', '"value":"91"'))).problems).toHaveLength(
      2,
    );
  });
});
