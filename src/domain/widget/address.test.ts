import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fullPageAddress,
  idProblems,
  kindNames,
  readIds,
  readWidgetAddress,
  widgetAddress,
  writtenOptions,
} from './address.ts';
import { defaultOptions, mostInSet, optionNames, widgetKinds, type WidgetRequest } from './options.ts';
import { accentProblem } from './contrast.ts';

const read = (address: string) => {
  const { pathname, search } = new URL(address, 'https://so.example');
  return readWidgetAddress(pathname, search);
};

describe('reading an address', () => {
  test.each([
    ['/nhung/chi-so/internet-speed/', 'indicator', ['internet-speed']],
    ['/nhung/chi-so/internet-speed', 'indicator', ['internet-speed']],
    ['/nhung/tru-cot/ha-tang-so/', 'pillar', ['ha-tang-so']],
    ['/nhung/so-sanh/health-records/', 'comparison', ['health-records']],
    ['/nhung/tong-quan/', 'overview', []],
    ['/nhung/can-chu-y/', 'attention', []],
    ['/nhung/bo/?ma=internet-speed,health-records', 'set', ['internet-speed', 'health-records']],
    ['/nhung/bo/?ma= a ,, b,a', 'set', ['a', 'b']],
    ['/nhung/bo/', 'set', []],
    ['/nhung/chi-so/%E0%A4%A/', 'indicator', ['%E0%A4%A']],
    ['/nhung/chi-so/a%2Fb/', 'indicator', ['a/b']],
  ] as const)('%s is %s of %j', (address, kind, ids) => {
    expect(read(address)?.request).toEqual({ kind, ids, options: defaultOptions });
  });

  test.each([
    '/nhung/',
    '/nhung/gi-do/',
    '/nhung/chi-so/',
    '/nhung/chi-so/a/b/',
    '/nhung/tong-quan/a/',
    '/nhung/__proto__/',
    '/nhung/constructor/',
    '/chi-so/internet-speed/',
    '/',
    '',
  ])('«%s» is no widget', (address) => {
    expect(readWidgetAddress(address, '')).toBeNull();
  });

  test('any path and query is read without a mistake', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, search) => {
        expect(() => readWidgetAddress(`/nhung/${path}`, search)).not.toThrow();
        expect(() => readWidgetAddress(path, `?${search}`)).not.toThrow();
      }),
    );
  });
});

describe('ids of a set', () => {
  test('are each once and no more than a set holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ids = readIds(text);
        expect(ids.length).toBeLessThanOrEqual(mostInSet);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('beyond that are told of', () => {
    const list = Array.from({ length: 14 }, (_, at) => `i-${at}`).join(',');
    expect(readIds(list)).toHaveLength(mostInSet);
    expect(idProblems(list)).toEqual([{ name: 'ma', value: '14', kind: 'too-many' }]);
    expect(idProblems('a,b')).toEqual([]);
    expect(idProblems(null)).toEqual([]);
  });
});

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const hex = fc.stringMatching(/^[0-9a-f]{6}$/);

/** Any request that can be asked for. */
const requests = fc
  .record({
    kind: fc.constantFrom(...widgetKinds),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: mostInSet }),
    options: fc.record({
      theme: fc.constantFrom('light', 'dark', 'auto'),
      locale: fc.constantFrom(null, 'vi', 'en'),
      title: fc.boolean(),
      edition: fc.option(id),
      view: fc.constantFrom('value', 'chart', 'table'),
      density: fc.constantFrom('comfortable', 'compact'),
      accent: fc.option(hex),
      level: fc.constantFrom(2, 3, 4),
      most: fc.integer({ min: 1, max: 20 }),
    }),
  })
  .filter(({ options: { accent, theme } }) => accent === null || accentProblem(accent, theme) === null)
  .map(({ kind, ids, options }): WidgetRequest => {
    const few = { overview: 0, attention: 0, set: mostInSet, indicator: 1, pillar: 1, comparison: 1 }[kind];
    return { kind, ids: ids.slice(0, few), options };
  });

test('an address says all that was asked for', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(read(widgetAddress(request))).toEqual({ request, problems: [] });
    }),
  );
});

test('the shortest address asks for the default', () => {
  for (const kind of widgetKinds) {
    const ids = kind === 'overview' || kind === 'attention' ? [] : ['a'];
    const address = widgetAddress({ kind, ids, options: defaultOptions });
    expect(address).toBe(
      `/nhung/${kindNames[kind]}/${ids[0] === 'a' ? (kind === 'set' ? '?ma=a' : 'a/') : ''}`,
    );
  }
  expect(writtenOptions(defaultOptions)).toEqual([]);
});

describe('the full page', () => {
  test.each([
    ['indicator', '/chi-so/a/'],
    ['comparison', '/chi-so/a/'],
    ['pillar', '/tru-cot/a/'],
    ['attention', '/can-chu-y/'],
    ['overview', '/'],
    ['set', '/'],
  ] as const)('of %s is %s', (kind, page) => {
    expect(fullPageAddress({ kind, ids: ['a'], options: defaultOptions })).toBe(page);
  });

  test('keeps the edition and the language, and nothing else', () => {
    const options = { ...defaultOptions, edition: '2023-07', locale: 'en', theme: 'dark', most: 3 } as const;
    expect(fullPageAddress({ kind: 'indicator', ids: ['a b'], options })).toBe(
      '/chi-so/a%20b/?ky=2023-07&ngon-ngu=en',
    );
  });
});

test('no two options have one name', () => {
  expect(new Set(Object.values(optionNames)).size).toBe(Object.keys(optionNames).length);
});
