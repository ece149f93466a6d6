import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortKeys } from '#domain/indicator-sort.ts';
import { nobody } from '#domain/indicator-filter.ts';
import { plainState, readPillarState, writePillarState, type PillarState } from './pillar-url.ts';

const knows = (id: string) => id === 'so-y-te' || id === 'constructor';
const read = (query: string) => readPillarState(new URLSearchParams(query), knows);
const written = (state: PillarState, current = '') => {
  const params = new URLSearchParams(current);
  writePillarState(params, state);
  return params.toString();
};

test('an address that asks for nothing is the plain page, and the plain page asks for nothing', () => {
  expect(read('')).toEqual({ ...plainState, ignored: [] });
  expect(written(plainState)).toBe('');
});

test('every choice has a Vietnamese word in the address', () => {
  const state = read(
    'tt=can-chu-y&tin=tam-tinh&cq=so-y-te&do=bao-cao&tim=h%E1%BB%93+s%C6%A1&xep=ky&chieu=giam&xem=bang',
  );
  expect(state).toEqual({
    criteria: {
      status: 'attention',
      trust: 'provisional',
      owner: 'so-y-te',
      collection: 'reported',
      text: 'hồ sơ',
    },
    sort: { key: 'period', descending: true },
    view: 'table',
    ignored: [],
  });
  expect(read('cq=chua_neu').criteria.owner).toBe(nobody);
});

describe('what cannot be read is passed over and named', () => {
  test.each([
    ['tt=abc', ['tt=abc']],
    ['tt=constructor', ['tt=constructor']],
    ['tin=__proto__', ['tin=__proto__']],
    ['cq=khong-co', ['cq=khong-co']],
    ['do=<script>', ['do=<script>']],
    ['xep=toString', ['xep=toString']],
    ['chieu=len', ['chieu=len']],
    ['xem=3d', ['xem=3d']],
    [`tt=${'a'.repeat(100)}`, [`tt=${'a'.repeat(40)}`]],
    ['tt=&cq=', []],
    ['utm_source=x&ky=2023-07', []],
  ])('%s', (query, ignored) => {
    expect(read(query)).toEqual({ ...plainState, ignored });
  });

  test('the first of two counts, and the others of an address stay', () => {
    const state = read('tt=dat&tt=abc&tin=x');
    expect(state.criteria.status).toBe('met');
    expect(written(state, 'ky=2023-07&tt=abc&tin=x')).toBe('ky=2023-07&tt=dat');
  });

  test('a search is cut to a length that an address can bear', () => {
    expect(read(`tim=${'a'.repeat(5000)}`).criteria.text).toHaveLength(80);
  });
});

test('any state that is written is read back as it was', () => {
  const states: fc.Arbitrary<PillarState> = fc.record({
    criteria: fc.record({
      status: fc.constantFrom(null, 'met', 'on-track', 'attention', 'overdue', 'noFigure'),
      trust: fc.constantFrom(null, 'final', 'provisional', 'overdue', 'not-published'),
      owner: fc.constantFrom(null, nobody, 'so-y-te', 'constructor'),
      collection: fc.constantFrom(null, 'automatic', 'survey', 'unknown'),
      text: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim()),
    }),
    sort: fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
    view: fc.constantFrom('cards', 'table', 'heat', 'charts'),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(read(written(state))).toEqual({ ...state, ignored: [] });
    }),
  );
});

test('any address at all is read without harm', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('tt', 'tin', 'cq', 'do', 'tim', 'xep', 'xem'), fc.string())),
      (parts) => {
        const { ignored, ...state } = readPillarState(new URLSearchParams(parts), knows);
        expect(read(written(state, new URLSearchParams(parts).toString()))).toMatchObject({ ignored: [] });
        expect(ignored.every((part) => part.length <= 50)).toBe(true);
      },
    ),
  );
});
