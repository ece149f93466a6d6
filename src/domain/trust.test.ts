import { describe, expect, it } from 'vitest';
import type { Indicator } from './model/indicator.ts';
import { day, indicator, observed } from './testing/builders.ts';
import { digitalEconomy } from './testing/worked-cases.ts';
import { mayCarryColour, trustOf, type Trust } from './trust.ts';

const due = { nextDue: day('2023-08-15'), graceDays: 3 };

describe('whether a figure may carry a colour', () => {
  const cases: readonly [string, Indicator, string, Trust][] = [
    ['a plain figure', indicator(), '2023-08-31', { kind: 'final' }],
    [
      'reporting that is in preparation',
      digitalEconomy,
      '2023-08-31',
      { kind: 'not-published', reporting: 'in-preparation', flag: null },
    ],
    [
      'reporting that is in preparation, although an old figure exists',
      indicator({ reporting: 'in-preparation' }),
      '2023-08-31',
      { kind: 'not-published', reporting: 'in-preparation', flag: null },
    ],
    [
      'nothing delivered and no day promised',
      indicator({ latest: null }),
      '2023-08-31',
      { kind: 'not-published', reporting: 'reported', flag: null },
    ],
    [
      'a null with x',
      indicator({ latest: observed('2023-07', null, { flags: ['x'] }) }),
      '2023-08-31',
      { kind: 'not-published', reporting: 'reported', flag: 'x' },
    ],
    [
      'a null with m that is not due yet',
      indicator({ ...due, latest: observed('2023-07', null, { flags: ['m'] }) }),
      '2023-08-15',
      { kind: 'missing', due: day('2023-08-15'), lateDays: null },
    ],
    [
      'nothing delivered after the grace',
      indicator({ ...due, latest: null }),
      '2023-08-27',
      { kind: 'missing', due: null, lateDays: 12 },
    ],
    [
      'a break, even when it is overdue too',
      indicator({ ...due, latest: observed('2023-07', 92, { flags: ['p', 'b'] }) }),
      '2024-01-01',
      { kind: 'broken', flag: 'b' },
    ],
    [
      'another definition',
      indicator({ latest: observed('2023-07', 92, { flags: ['d'] }) }),
      '2023-08-01',
      { kind: 'broken', flag: 'd' },
    ],
    ['the last day of grace', indicator(due), '2023-08-18', { kind: 'final' }],
    ['the day after the grace', indicator(due), '2023-08-19', { kind: 'overdue', days: 4 }],
    [
      'a provisional figure that is overdue',
      indicator({ ...due, latest: observed('2023-07', 92, { flags: ['p'] }) }),
      '2023-08-27',
      { kind: 'overdue', days: 12 },
    ],
    [
      'an estimate',
      indicator({ latest: observed('2023-07', 92, { flags: ['e'] }) }),
      '2023-08-27',
      { kind: 'provisional', flag: 'e' },
    ],
    [
      'an irregular figure without a due day, years later',
      indicator({ cadence: 'irregular' }),
      '2033-01-01',
      { kind: 'final' },
    ],
  ];

  it.each(cases)('%s', (_name, subject, evaluated, expected) => {
    expect(trustOf(subject, day(evaluated))).toEqual(expected);
  });

  it('is so for final and provisional figures alone', () => {
    const kinds = cases.map(([, subject, evaluated]) => trustOf(subject, day(evaluated)));
    const coloured = kinds.filter(mayCarryColour).map(({ kind }) => kind);
    expect(new Set(coloured)).toEqual(new Set(['final', 'provisional']));
  });
});
