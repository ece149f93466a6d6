import fc from 'fast-check';
import { absent, withField } from './spoil.ts';

/** Every way to a field of a record, as `a[0].b`. */
function waysInto(value: unknown, before = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const way = Array.isArray(value) ? `${before}[${key}]` : before === '' ? key : `${before}.${key}`;
    return [way, ...waysInto(inner, way)];
  });
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      absent,
      null,
      true,
      -0,
      1e308,
      2 ** 53 + 1,
      '',
      ' ',
      '..',
      '92,5',
      '<0.1',
      'NaN',
      '9999-12-31',
      '0000',
    ],
    ...['__proto__', 'constructor', 'javascript:alert(1)', '2023-02-30', [], {}, [[]], [null], { vi: 5 }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One to three faults in a good record, as text. */
export const spoilt = (record: unknown) =>
  fc
    .array(fc.tuple(fc.constantFrom(...waysInto(record)), hostile), { minLength: 1, maxLength: 3 })
    .map((faults) => {
      let result = record;
      for (const [way, value] of faults) {
        try {
          result = withField(result, way, value);
        } catch {
          // An earlier fault took the way there away: the faults so far remain.
        }
      }
      return JSON.stringify(result);
    });
