import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainObservation } from '#contract/plain-observation.ts';
import { ObservationSchema } from '#contract/records/observation.ts';

const good = { period: '2023-07', value: 80, qualifier: 'exact', flags: [], source: 'bao-tinh' };
const bySchema = (raw: unknown) => {
  const result = safeParse(ObservationSchema, raw);
  return result.success ? result.output : null;
};

describe('the quick way of reading an observation', () => {
  it('takes the usual form, with a figure or without', () => {
    expect(plainObservation(good, new Map())).toEqual(bySchema(good));
    const unknown = { ...good, value: null, flags: ['x'] };
    expect(plainObservation(unknown, new Map())).toEqual(bySchema(unknown));
    expect(plainObservation(unknown, new Map())).not.toBeNull();
  });

  it.each([
    ['counts', { numerator: 1, denominator: 2 }],
    ['a day', { asOf: '2023-07-15' }],
    ['a note', { note: { vi: 'Tạm tính' } }],
    ['an unknown period', { period: '2023-13' }],
    ['a day that is none', { period: '2023-02-30' }],
    ['a number in quotes', { value: '80' }],
    ['no value and no reason', { value: null }],
    ['an unknown flag', { flags: ['lạ'] }],
    ['a refused source', { source: 'constructor' }],
  ])('leaves %s to the schema', (_, change) => {
    expect(plainObservation({ ...good, ...change }, new Map())).toBeNull();
  });

  it('never says anything else than the schema', () => {
    const any = fc.anything({ maxDepth: 1 });
    const mostly = <T>(usual: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: any });
    const flags = fc.array(fc.constantFrom('p', 'e', 'b', 'r', 'x', 'm', 'c', 'dv', 'q'), { maxLength: 3 });
    const record = fc.record(
      {
        period: mostly(
          fc.constantFrom('2023', '2023-H1', '2023-Q3', '2023-07', '2023-07-31', '2023-02-30', '23'),
        ),
        value: mostly(fc.option(fc.double())),
        qualifier: mostly(fc.constantFrom('exact', 'about', 'at-most', 'roughly')),
        flags: mostly(flags),
        numerator: fc.option(fc.nat()),
        denominator: fc.option(fc.nat()),
        asOf: fc.option(fc.constantFrom('2023-07-01', 'x')),
        receivedAt: fc.option(fc.constantFrom('2023-07-31T00:00:00+07:00', 'x')),
        source: mostly(fc.constantFrom('bao-tinh', 'constructor', 'Báo')),
        note: fc.option(fc.constantFrom({ vi: 'Ghi chú' }, { vi: '' })),
        other: any,
      },
      { requiredKeys: [] },
    );
    const periods = new Map();
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: any }), (raw) => {
        const quick = plainObservation(raw, periods);
        expect(quick ?? bySchema(raw)).toEqual(bySchema(raw));
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });
});
