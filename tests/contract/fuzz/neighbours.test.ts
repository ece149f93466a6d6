import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { parseIndicatorDetail } from '#contract/indicator-detail.ts';
import type { Catalogue } from '#domain/model/index.ts';
import { detail } from '../sample.ts';
import { valueOf } from '../spoil.ts';
import { cases, fuzz } from './cases.ts';
import { catalogues, details } from './generate.ts';
import { hostileValues, mutated } from './mutate.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const read = (json: unknown) => valueOf(parseCatalogue(JSON.stringify(json)));
const withoutProblems = ({ problems: _problems, ...rest }: Catalogue) => rest;
const replaced = <T>(list: readonly T[], index: number, item: unknown): unknown[] =>
  list.map((one, place): unknown => (place === index ? item : one));

test('a spoilt indicator leaves all others as they are', () => {
  const inputs = catalogues.chain((written) =>
    fc.record({
      written: fc.constant(written),
      index: fc.nat(written.indicators.length - 1),
      spoilt: fc.oneof(fc.constantFrom(...hostileValues), mutated(fc.constantFrom(...written.indicators))),
    }),
  );
  let spared = 0;
  fuzz(inputs, ({ written, index, spoilt }) => {
    const before = read(written);
    const after = read({ ...written, indicators: replaced(written.indicators, index, spoilt) });
    const ids = written.indicators.flatMap(({ id }, place) => (place === index ? [] : [id]));
    // Of two bearers of one id the first stays: a neighbour that takes a name is another matter.
    const own: unknown = typeof spoilt === 'object' && spoilt !== null ? Reflect.get(spoilt, 'id') : null;
    const taken = typeof own === 'string' && ids.includes(own);
    if (taken) return;
    const among = (value: Catalogue) => value.indicators.filter(({ id }) => ids.includes(id));
    spared += ids.length;
    expect(among(after)).toEqual(among(before));
    const { indicators: _was, broken: _brokenBefore, ...rest } = withoutProblems(before);
    expect(after).toMatchObject(rest);
  });
  expect(spared).toBeGreaterThan(cases * 0.3);
});

test('a spoilt part leaves the rest of its indicator as it is', () => {
  const parts = ['targets', 'comparators', 'companions', 'trend'] as const;
  const inputs = fc.record({
    written: catalogues,
    part: fc.constantFrom(...parts),
    spoilt: fc.constantFrom(...hostileValues),
    place: fc.nat(3),
  });
  fuzz(
    inputs,
    ({ written, part, spoilt, place }) => {
      const [first, ...others] = written.indicators;
      const list: readonly unknown[] = first?.[part] ?? [];
      const longer = [...list.slice(0, place), spoilt, ...list.slice(place)];
      const before = read(written);
      // What is set apart is not read any further.
      if (before.broken.some(({ id }) => id === first?.id)) return;
      const after = read({ ...written, indicators: [{ ...first, [part]: longer }, ...others] });
      expect(withoutProblems({ ...after, broken: [] })).toEqual(withoutProblems({ ...before, broken: [] }));
      expect(after.problems.length).toBeGreaterThan(before.problems.length);
    },
    0.5,
  );
});

test('a spoilt source or agency touches nothing but what cites it', () => {
  const inputs = fc.record({
    written: catalogues,
    register: fc.constantFrom('sources' as const, 'agencies' as const),
    spoilt: fc.constantFrom(...hostileValues),
  });
  fuzz(
    inputs,
    ({ written, register, spoilt }) => {
      const before = read(written);
      const after = read({ ...written, [register]: [...written[register], spoilt] });
      expect(withoutProblems(after)).toEqual(withoutProblems(before));
      expect(after.problems.length).toBeGreaterThan(before.problems.length);
    },
    0.5,
  );
});

/** A list in another order, by numbers that wrap around. */
const shuffled = <T>(list: readonly T[], order: readonly number[]): readonly T[] =>
  list
    .map((item, index) => ({ item, key: order[index % order.length] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** An object with its fields the other way round, and so all objects in it. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)])
      .toReversed(),
  );
}

const orders = fc.array(fc.nat(999), { minLength: 8, maxLength: 8 });

test('the order of records and fields in a catalogue changes nothing', () => {
  fuzz(
    fc.tuple(catalogues, orders),
    ([written, order]) => {
      // Records of one place and code keep the order of the file, so each gets a code of its own.
      const indicators = written.indicators.map((one) => ({ ...one, code: one.id }));
      const before = read({ ...written, indicators });
      const after = read(
        turned({
          ...written,
          indicators: shuffled(indicators, order).map((one) => ({
            ...one,
            trend: onceEach(one.trend, order),
          })),
          sources: shuffled(written.sources, order),
          agencies: shuffled(written.agencies, order),
        }),
      );
      const plain = (value: Catalogue) => ({
        ...withoutProblems(value),
        broken: value.broken.map(({ id }) => id).toSorted(),
      });
      const once = read({
        ...written,
        indicators: indicators.map((one) => ({ ...one, trend: onceEach(one.trend, [0]) })),
      });
      expect(plain(after)).toEqual(plain(once));
      expect(after.indicators.length).toBe(before.indicators.length);
    },
    0.5,
  );
});

/** One point a period, in another order: of two the first in the file stays, so which is first matters. */
function onceEach<T extends readonly [string, number | null]>(
  points: readonly T[] | undefined,
  order: readonly number[],
) {
  const first = new Map((points ?? []).toReversed().map((point) => [point[0], point]));
  return shuffled([...first.values()], order);
}

test('the order of a history changes nothing', () => {
  const history = (json: object) => valueOf(parseIndicatorDetail(JSON.stringify({ ...detail(), ...json })));
  fuzz(
    fc.tuple(details, orders),
    ([{ observations }, order]) => {
      const once = [...new Map(observations.map((one) => [one.period, one])).values()];
      expect(history({ observations: shuffled(once, order) })).toEqual(history({ observations: once }));
    },
    0.5,
  );
});
