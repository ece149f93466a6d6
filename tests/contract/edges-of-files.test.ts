import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseFeedback } from '#contract/feedback.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import { catalogue, detail, indicator, observation } from './sample.ts';
import { catalogueWith, pathsOf, readCatalogue, valueOf, withField } from './spoil.ts';

const good = JSON.stringify(catalogue());
const kindOf = (text: string, type: string | null = null) => {
  const result = parseCatalogue(text, type);
  return result.ok ? 'read' : result.kind;
};

describe('the text of a file', () => {
  test.each([
    [' application/json', 'read'],
    ['application/vnd.api+json', 'read'],
    ['application/octet-stream', 'read'],
    ['x-application/json', 'wrong-content-type'],
    ['application/jsonp', 'wrong-content-type'],
    ['image/svg+xml', 'wrong-content-type'],
  ])('sent as %j is %s', (type, kind) => {
    expect(kindOf(good, type)).toBe(kind);
  });

  test.each([
    ['{"a":"\\"', 'truncated'],
    ['{"a":"[{"', 'truncated'],
    ['{"a":[1,2', 'truncated'],
    ['[{"a":1}', 'truncated'],
    ['{"a":"b" x}', 'not-json'],
    ['{"a":"\\"{" x}', 'not-json'],
    ['{"a":"{" x}', 'not-json'],
    ['{"a":1}}', 'not-json'],
    ['abc {', 'not-json'],
    ['"', 'not-json'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('cut off is shown by its end', () => {
    const result = parseCatalogue(`{"a":"${'x'.repeat(200)}cuối`);
    expect(result).toMatchObject({
      ok: false,
      kind: 'truncated',
      found: expect.stringMatching(/^x{76}cuối$/),
    });
  });

  test.each([
    ['1.0.0', 'read'],
    ['1.10', 'read'],
    ['01', 'read'],
    ['12', 'wrong-version'],
    ['1.0.0.0', 'wrong-version'],
    ['1.', 'wrong-version'],
    ['v1', 'wrong-version'],
    ['1.0-beta', 'wrong-version'],
    ['', 'wrong-version'],
    [true, 'wrong-version'],
    [[1], 'wrong-version'],
  ])('of version %j is %s', (schemaVersion, kind) => {
    expect(kindOf(JSON.stringify({ ...catalogue(), schemaVersion }))).toBe(kind);
  });

  test('without a version says so', () => {
    expect(parseCatalogue('{}')).toMatchObject({
      ...{ message: 'tệp không nêu phiên bản cấu trúc (schemaVersion)', found: '' },
    });
  });

  test.each([
    [`${good}\0`, ['ký tự NUL ở cuối tệp']],
    [`${good}\0 \n`, ['ký tự NUL ở cuối tệp']],
    [`${good}\n`, []],
    [`\uFEFF${good}`, ['dấu BOM ở đầu tệp']],
  ])('has its padding remarked on', (text, found) => {
    expect(valueOf(parseCatalogue(text)).problems.map((one) => one.found)).toEqual(found);
  });
});

describe('an address for feedback', () => {
  const email = (text: string) => parseFeedback({ email: text }).problem === null;
  const url = (text: string) => parseFeedback({ url: text }).problem;

  test('of the longest kind is taken', () => {
    const label = `${'b'.repeat(60)}.`;
    const longest = `${'a'.repeat(64)}@${label.repeat(3)}${'b'.repeat(3)}.vn`;
    expect([longest.length, email(longest), email(`a${longest}`)]).toEqual([254, true, false]);
    expect(email('a@b.vn')).toBe(true);
    expect(email('a.@b.vn')).toBe(false);
    expect(email('.a@b.vn')).toBe(false);
  });

  test('of a thousand letters is taken, of one more it is not', () => {
    const base = 'https://tinh.gov.vn/';
    expect(url(base + 'x'.repeat(1000 - base.length))).toBeNull();
    expect(url(base + 'x'.repeat(1001 - base.length))).toBe('feedback: url dài quá 1.000 ký tự');
  });

  test('with an unknown place names those that are known', () => {
    expect(url('https://tinh.gov.vn/{value}')).toContain('{indicator}, {period}, {edition}, {link}');
    expect(url('https://a{indicator}.vn/')).toContain('tên máy chủ');
    expect(url('https://[{indicator}/')).toContain('đầy đủ');
  });
});

describe('shares and their counts', () => {
  const share = (value: number, more: object = {}) => ({
    ...observation('2023-06', value),
    numerator: 1,
    denominator: 3,
    ...more,
  });
  const known = readCatalogue(catalogue());
  const history = (unit: string, observations: readonly object[]) => {
    const [own] = known.indicators;
    const context = own ? { catalogue: known, indicator: { ...own, unit: { ...own.unit, id: unit } } } : null;
    const json = JSON.stringify({ ...detail(), observations, revisions: [] });
    return pathsOf(
      valueOf(parseIndicatorDetail(json, context)).problems.filter(({ severity }) => severity === 'record'),
    );
  };

  test('must agree in a history of per cent, and need not elsewhere', () => {
    expect(history('percent', [share(33.3)])).toEqual([]);
    expect(history('percent', [share(40)])).toEqual(['observations[0].value']);
    expect(history('mbps', [share(40)])).toEqual([]);
  });

  test('must agree in a companion of per cent, and need not elsewhere', () => {
    const companion = (unit: string) => {
      const [own] = indicator('ho-so').companions ?? [];
      return [{ ...own, unit: { ...own?.unit, id: unit }, decimals: 1, observation: share(40) }];
    };
    expect(pathsOf(catalogueWith('indicators[0].companions', companion('percent')).problems)).toEqual([
      'indicators[0].companions[0].observation.value',
    ]);
    expect(catalogueWith('indicators[0].companions', companion('site')).problems).toEqual([]);
  });

  test('with one count alone say nothing', () => {
    expect(history('percent', [share(40, { numerator: null })])).toEqual([]);
    expect(history('percent', [share(40, { denominator: null })])).toEqual([]);
    expect(history('percent', [share(40, { qualifier: 'about' })])).toEqual([]);
  });
});

describe('the newest figure', () => {
  test('that is none bounds neither the trend nor what came before', () => {
    const { problems, indicators } = readCatalogue({
      ...catalogue(),
      indicators: [{ ...indicator('ho-so'), latest: null }],
    });
    expect(problems).toEqual([]);
    expect(indicators[0]?.trend).toHaveLength(2);
    expect(indicators[0]?.previous?.period.text).toBe('2023-05');
  });

  test('without a value is told as such where the trend or the history says otherwise', () => {
    const latest = { ...observation('2023-06', null), flags: ['m'] };
    const told = catalogueWith('indicators[0].latest', latest);
    expect(told.problems).toMatchObject([
      { path: 'indicators[0].trend[1]', expected: 'giá trị như số mới nhất (không có giá trị)' },
    ]);
    const [own] = told.indicators;
    const context = own ? { catalogue: told, indicator: own } : null;
    const { problems } = valueOf(parseIndicatorDetail(JSON.stringify(detail()), context));
    expect(problems).toMatchObject([
      {
        path: 'observations',
        found: '92 (2023-06)',
        expected: 'số mới nhất như trong danh mục: không có giá trị (2023-06)',
      },
    ]);
    const none = valueOf(
      parseIndicatorDetail(JSON.stringify({ ...detail(), observations: [], revisions: [] }), context),
    );
    expect(none.problems[0]?.found).toBe('không có');
  });

  test('of an edition that is judged by the earlier of its two days', () => {
    const at = (publishedAt: string, evaluatedAt: string, period: string) => {
      const edition = { ...catalogue().edition, publishedAt, evaluatedAt };
      const written = withField({ ...catalogue(), edition }, 'indicators[0].latest', observation(period, 92));
      return readCatalogue(withField(written, 'indicators[0].trend', [])).broken.length;
    };
    expect(at('2023-07-10T08:00:00+07:00', '2023-07-31T08:00:00+07:00', '2023-07-11')).toBe(1);
    expect(at('2023-07-31T08:00:00+07:00', '2023-07-10T08:00:00+07:00', '2023-07-11')).toBe(1);
    expect(at('2023-07-31T08:00:00+07:00', '2023-07-31T08:00:00+07:00', '2023-07-31')).toBe(0);
  });
});
