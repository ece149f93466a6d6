import { describe, expect, test } from 'vitest';
import { parseEditions } from '#contract/editions.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { parseProgrammes } from '#contract/programmes.ts';
import { parseConfig } from '#contract/config.ts';
import { failure, shorten } from '#contract/result.ts';
import { catalogueSteps } from '#contract/catalogue.ts';
import { parseUnits } from '#contract/units.ts';
import { catalogue, detail, editions, indicator, observation, programmes, units } from './sample.ts';
import { absent, catalogueWith, pathsOf, readCatalogue, valueOf, withField } from './spoil.ts';

const history = (json: unknown) => valueOf(parseIndicatorDetail(JSON.stringify(json)));
const plans = (json: unknown) => valueOf(parseProgrammes(JSON.stringify(json)));
const at = (field: string, value: unknown) => catalogueWith(`indicators[0].${field}`, value);

describe('every word that the contract names is taken', () => {
  test.each([
    ['polarity', ['higher-better', 'lower-better', 'informational']],
    ['cadence', ['day', 'week', 'month', 'quarter', 'half', 'year', 'irregular']],
    ['collection', ['automatic', 'reported', 'survey', 'estimate', 'unknown']],
    ['reporting', ['reported', 'in-preparation', 'not-started', 'not-applicable']],
    ['latest.qualifier', ['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']],
    ['targets[0].scope', ['province', 'national']],
    ['comparators[0].kind', ['national', 'region', 'peer', 'rank']],
  ])('in %s', (field, words) => {
    for (const word of words) expect([word, at(field, word).problems]).toEqual([word, []]);
  });

  test.each(['c', 'z', 'x', 'm'])('as reason why there is no value: %s', (flag) => {
    const latest = { ...observation('2023-07', null), flags: [flag] };
    expect(at('latest', latest).problems).toEqual([]);
    expect(at('latest', { ...latest, value: 5 }).broken).toHaveLength(1);
  });

  test('in a history and in programmes', () => {
    for (const kind of ['national', 'region', 'peer', 'rank']) {
      expect(history(withField(detail(), 'comparatorSeries[0].kind', kind)).problems).toEqual([]);
    }
    for (const dimension of ['unit', 'agency', 'sex', 'age', 'type', 'group']) {
      expect(history(withField(detail(), 'breakdowns[0].dimension', dimension)).problems).toEqual([]);
    }
    for (const kind of ['policy', 'method', 'boundary', 'data']) {
      expect(history(withField(detail(), 'events[0].kind', kind)).problems).toEqual([]);
    }
    for (const status of ['done', 'early', 'in-progress', 'planned', 'late', 'dropped']) {
      expect(plans(withField(programmes(), 'milestones[0].status', status)).problems).toEqual([]);
    }
    for (const severity of ['high', 'medium', 'low', 'unrated']) {
      expect(plans(withField(programmes(), 'bottlenecks[0].severity', severity)).problems).toEqual([]);
    }
  });
});

describe('a record of another shape is told what is wanted', () => {
  const wanted = (problems: readonly { readonly expected: string }[]) =>
    problems.map(({ expected }) => expected);

  test.each([
    ['comparators', 'một số so sánh (kind, label, value, period, method, source)'],
    ['companions', 'một số liệu đi kèm (id, label, unit, decimals, observation)'],
    ['targets', 'một mục tiêu (due, value, qualifier, scope, document, source)'],
  ])('in %s', (field, words) => {
    expect(wanted(at(field, [5]).problems)).toEqual([words]);
  });

  test.each([
    ['events', 'một sự kiện (date, kind, text)'],
    ['revisions', 'một lần sửa số liệu (period, was, now, on, reason)'],
    ['comparatorSeries', 'một chuỗi so sánh'],
    ['breakdowns', 'một bảng chi tiết'],
    ['breakdowns[0].rows', 'một dòng chi tiết (key, label, observation)'],
  ])('in %s of a history', (field, words) => {
    expect(wanted(history(withField(detail(), field, [5])).problems)).toEqual([words]);
  });

  test.each([
    ['commendations', 'một khen thưởng'],
    ['bottlenecks', 'một điểm nghẽn'],
    ['platforms[0].figures', 'một số liệu của nền tảng'],
  ])('in %s of the programmes', (field, words) => {
    expect(wanted(plans(withField(programmes(), field, [5])).problems)).toEqual([words]);
  });

  test('in lists of words, ids and pairs', () => {
    expect(wanted(at('pairedWith', 'a').problems)).toEqual(['một danh sách mã']);
    expect(wanted(at('related', 'a').problems)).toEqual(['một danh sách mã']);
    expect(wanted(at('tags', 'a').problems)).toEqual(['một danh sách chữ']);
    expect(wanted(at('codes', 'a').problems)).toEqual(['các cặp mã dạng {"khung": "mã"}']);
    expect(wanted(at('codes', { 'A b': 'x' }).problems)).toEqual(['tên khung bắt đầu bằng chữ thường']);
    expect(wanted(catalogueWith('sources[0].url', `https://a.vn/${'x'.repeat(2000)}`).problems)[0]).toBe(
      'một địa chỉ tối đa 2000 ký tự',
    );
    const [outOf] = history(withField(detail(), 'breakdowns[0].rows[0].outOf', 0)).problems;
    expect(outOf?.expected).toBe('một số lớn hơn 0');
    const [path] = valueOf(
      parseEditions(JSON.stringify(withField(editions(), 'editions[1].path', 5))),
    ).problems;
    expect(path?.expected).toBe('đường dẫn thư mục');
  });
});

describe('what may be absent', () => {
  test('is none', () => {
    const { pairedWith: _a, related: _b, codes: _c, tags: _d, ...rest } = indicator('ho-so');
    const { targets: _e, comparators: _f, companions: _g, trend: _h, caution: _i, ...bare } = rest;
    const [read] = readCatalogue({ ...catalogue(), indicators: [bare] }).indicators;
    expect(read).toMatchObject({
      ...{ pairedWith: [], related: [], codes: {}, tags: [], targets: [], comparators: [], companions: [] },
      ...{ trend: [], caution: null },
    });
    expect(at('comparators[0].flags', absent).indicators[0]?.comparators[0]?.flags).toEqual([]);
    const [milestone] = plans(
      withField(withField(programmes(), 'milestones[0].dependsOn', absent), 'milestones[0].priority', absent),
    ).milestones;
    expect(milestone).toMatchObject({ dependsOn: [], priority: false });
  });
});

describe('edges', () => {
  test.each([
    [{ min: 92, max: 92 }, 0],
    [{ min: null, max: 100 }, 0],
    [{ min: 0, max: null }, 0],
    [{ min: 93, max: 92 }, 1],
    [{ min: null, max: null }, 1],
  ])('bounds %j set %d apart', (bounds, apart) => {
    const written = { ...indicator('ho-so'), bounds, previous: null, baseline: null, trend: [] };
    expect(readCatalogue({ ...catalogue(), indicators: [written] }).broken).toHaveLength(apart);
  });

  test('a value out of one-sided bounds is told with the open side', () => {
    expect(at('bounds', { min: 93, max: null }).problems[0]?.expected).toBe('một số trong khoảng 93 đến +∞');
    expect(at('bounds', { min: null, max: 91 }).problems[0]?.expected).toBe('một số trong khoảng −∞ đến 91');
  });

  test('the largest exact number is taken, and the first that is not is not', () => {
    const written = (value: number) => ({
      ...indicator('ho-so'),
      bounds: null,
      trend: [],
      latest: observation('2023-07', value),
    });
    const apart = (value: number) =>
      readCatalogue({ ...catalogue(), indicators: [written(value)] }).broken.length;
    expect([apart(2 ** 53 - 1), apart(2 ** 53), apart(1 - 2 ** 53), apart(-(2 ** 53))]).toEqual([0, 1, 0, 1]);
    expect([apart(1e-9), apart(9e-10), apart(-1e-9), apart(-9e-10), apart(0)]).toEqual([0, 1, 0, 1, 0]);
  });

  test.each([
    'x2023-07-31T00:00:00Z',
    '2023-07-31T00:00:00Zx',
    '2023-07-31T00:00:00.Z',
    '2023-07-31T00:00:00.xZ',
    '2023-07-31T25:00:00Z',
  ])('%j is no instant', (receivedAt) => {
    expect(at('latest.receivedAt', receivedAt).broken).toHaveLength(1);
  });

  test.each(['2023-07-31T00:00Z', '2023-07-31T00:00:00.123Z', '2023-07-31T00:00:00-05:30'])(
    '%j is one',
    (receivedAt) => {
      expect(at('latest.receivedAt', receivedAt).problems).toEqual([]);
    },
  );

  test('revisions of one figure follow each other, whatever their order in the file', () => {
    const revision = (was: number, now: number, on: string) => ({
      period: '2023-05',
      was,
      now,
      on,
      reason: { vi: 'Sửa' },
    });
    const [first, second, third] = [
      revision(80, 85, '2023-06-10'),
      revision(85, 90, '2023-07-10'),
      revision(90, 91, '2023-08-10'),
    ];
    for (const revisions of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ]) {
      const read = history({ ...detail(), revisions });
      expect(read.revisions.map(({ now }) => now)).toEqual([85, 90, 91]);
      expect(read.problems).toEqual([]);
    }
    const twice = history({
      ...detail(),
      revisions: [revision(90, 91, '2023-07-10'), revision(89, 90, '2023-07-10')],
    });
    expect(twice.revisions.map(({ was }) => was)).toEqual([89, 90]);
  });

  test('of units with one code those that never meet are kept', () => {
    const unit = (from: string | null, to: string | null) => ({
      ...units().units[0],
      validFrom: from,
      validTo: to,
      predecessors: [],
    });
    const kept = (...list: readonly object[]) =>
      valueOf(parseUnits(JSON.stringify({ ...units(), units: list }))).units.length;
    expect(kept(unit(null, '2024-12-31'), unit('2025-01-01', null))).toBe(2);
    expect(kept(unit('2025-01-01', null), unit(null, '2024-12-31'))).toBe(2);
    expect(kept(unit(null, '2025-01-01'), unit('2025-01-01', null))).toBe(1);
    expect(kept(unit(null, null), unit('2025-01-01', null))).toBe(1);
    expect(kept(unit('2025-01-01', null), unit(null, null))).toBe(1);
    expect(
      kept(unit(null, '2020-12-31'), unit('2021-01-01', '2022-12-31'), unit('2022-01-01', '2023-12-31')),
    ).toBe(2);
    expect(kept(unit('2024-01-01', '2024-01-01'))).toBe(1);
    expect(kept(unit('2024-01-02', '2024-01-01'))).toBe(0);
  });

  test('thousands of indicators are read in steps, and a step is no indicator', () => {
    const many = Array.from({ length: 60 }, (_, index) => indicator(`chi-so-${index}`));
    const steps = catalogueSteps(JSON.stringify({ ...catalogue(), indicators: many }));
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect([pauses, valueOf(step.value).indicators.length]).toEqual([3, 60]);
  });

  test('indicators of one place and code keep the order of the file', () => {
    const list = ['c', 'a', 'b'].map((id) => ({ ...indicator(id), code: 'XH-01' }));
    expect(readCatalogue({ ...catalogue(), indicators: list }).indicators.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('what is found is told in 80 characters at most, with a mark that there was more', () => {
    expect(shorten('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shorten('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(shorten({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 })).toBe('{a, b, c, d, e, f}');
    expect(shorten(undefined)).toBe('không có');
    expect(failure('empty', 'tệp rỗng')).toEqual({
      ok: false,
      kind: 'empty',
      message: 'tệp rỗng',
      found: '',
    });
  });

  test('the newest of the editions is served when none is named that is there', () => {
    const read = valueOf(parseEditions(JSON.stringify(withField(editions(), 'default', 'khong-co'))));
    expect(read.defaultId).toBe('2022-12');
    expect(pathsOf(read.problems)).toEqual(['default']);
  });
});

describe('the configuration', () => {
  test.each([
    ['', 'tệp config.json không phải JSON hợp lệ'],
    ['{', 'tệp config.json không phải JSON hợp lệ'],
    ['[]', 'tệp config.json sai ở mục «apiBase»'],
    ['5', 'tệp config.json sai ở mục «(gốc)»'],
    ['{"apiBase":"a","refreshSeconds":4}', 'tệp config.json sai ở mục «refreshSeconds»'],
    ['{"apiBase":"a","refreshSeconds":86401}', 'tệp config.json sai ở mục «refreshSeconds»'],
    ['{"apiBase":"a","defaultLocale":"fr"}', 'tệp config.json sai ở mục «defaultLocale»'],
  ])('%s is refused with words', (text, message) => {
    expect(parseConfig(text)).toEqual({ ok: false, message });
  });

  test('has its defaults, and may begin with a byte-order mark', () => {
    expect(parseConfig('\uFEFF{"apiBase":"api/"}')).toEqual({
      ok: true,
      value: {
        apiBase: 'api/',
        refreshSeconds: 300,
        defaultLocale: 'vi',
        portalOrigins: [],
        publicUrl: null,
        features: {},
      },
    });
    expect(parseConfig('{"apiBase":"a","refreshSeconds":5,"defaultLocale":"en"}')).toMatchObject({
      value: { refreshSeconds: 5, defaultLocale: 'en' },
    });
  });
});
