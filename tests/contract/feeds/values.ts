import { formatValue } from '#domain/format/value.ts';
import { publishedValue } from '#domain/figure.ts';
import { trustOf } from '#domain/trust.ts';
import { day } from '#domain/testing/builders.ts';
import { observation } from '../sample.ts';
import { absent } from '../spoil.ts';
import { history, kept, of, ofHistory, ofText, withNumber } from './outcome.ts';

/** An oddity of a real feed (spec feeds.md, part E): its number there, what it is, what becomes of it, what must. */
export type Oddity = readonly [number: number, name: string, becomes: unknown, expected: unknown];

const latest = (more: object) => ({ latest: { ...observation('2023-06', 92), ...more } });
const figures = (...values: readonly (readonly [period: string, value: number | null])[]) =>
  values.map(([period, value]) => observation(period, value));
const shown = (changes: Readonly<Record<string, unknown>>) => {
  const indicator = kept(changes);
  const figure = publishedValue(indicator?.latest ?? null);
  return indicator && figure && formatValue(figure, indicator, 'vi');
};
const trustLater = () => {
  const indicator = kept({});
  return indicator && trustOf(indicator, day('2025-07-31')).kind;
};
const years = (list: readonly { readonly period: { readonly text: string } }[]) =>
  list.map(({ period }) => period.text);

/** Numbers, missing ones and their units. */
export const values: readonly Oddity[] = [
  [3, 'a number in quotes', of(latest({ value: '92' })), 'apart latest.value'],
  [4, 'a decimal comma', of(latest({ value: '92,5' })), 'apart latest.value'],
  [4, 'a decimal comma and a leading blank', of(latest({ value: ' 22757,96' })), 'apart latest.value'],
  [4, 'a dot between thousands', of(latest({ value: '12.345' })), 'apart latest.value'],
  [5, 'scientific notation', ofText(withNumber('8.54745E-05')), 'kept'],
  [
    5,
    'float noise is shown in the digits that count',
    shown({ bounds: null, ...latest({ value: 7942.597_000_000_001 }), trend: [] }),
    '7.942,6%',
  ],
  [
    6,
    'null as the latest value, with its reason',
    of({ ...latest({ value: null, flags: ['m'] }), trend: [] }),
    'kept',
  ],
  [
    6,
    'nulls before a unit was made',
    history({ observations: figures(['2003', null], ['2004', 5]) }).observations.map(({ value }) => value),
    [null, 5],
  ],
  [
    7,
    'zero where another has null: each stays what it is',
    kept({
      trend: [
        ['2023-04', 0],
        ['2023-05', null],
      ],
    })?.trend.map(({ value }) => value),
    [0, null],
  ],
  [8, 'null without a reason', of(latest({ value: null })), 'apart latest.value'],
  [
    8,
    'null explained by a word',
    of(latest({ value: null, flags: ['suppressed'] })),
    'apart latest.flags[0]',
  ],
  [
    9,
    'a status in free text',
    of(latest({ flags: ['Value for Bucks County applied to Bucks UA'] })),
    'apart latest.flags[0]',
  ],
  [
    10,
    'per cent over 100 where bounds say that there is none',
    of(latest({ value: 100.38 })),
    'apart latest.value',
  ],
  [
    10,
    'per cent over 100 where there may be',
    shown({ bounds: null, ...latest({ value: 1213.2 }), trend: [] }),
    '1.213,2%',
  ],
  [10, 'per cent below 0 within bounds from 0', of(latest({ value: -34.8 })), 'apart latest.value'],
  [
    11,
    'a share of 0 to 1 said to be per cent, beside its counts',
    of(latest({ value: 0.6961, numerator: 6961, denominator: 10_000 })),
    'apart latest.value',
  ],
  [
    12,
    'two units in one series',
    ofHistory({ observations: figures(['2023-04', 27_738_724], ['2023-06', 92]), revisions: [] }),
    'left observations[0].value',
  ],
  [
    13,
    'a title that says share, a unit that says number: the unit is shown',
    shown({ unit: { id: 'number', symbol: { vi: 'hộ' }, name: { vi: 'hộ' } } }),
    '92,0 hộ',
  ],
  [14, 'an empty unit', of({ 'unit.symbol.vi': '' }), 'apart unit.symbol.vi'],
  [14, 'no unit', of({ unit: absent }), 'apart unit'],
  [
    15,
    'a jump without a flag stays as it was published',
    history({
      observations: figures(['2021', 1], ['2022', 91], ['2023-06', 92]),
      revisions: [],
    }).observations.map(({ value }) => value),
    [1, 91, 92],
  ],
  [
    39,
    'a large number in full',
    shown({
      bounds: null,
      trend: [],
      ...latest({ value: 27_738_724 }),
      unit: { id: 'person', symbol: { vi: 'người' }, name: { vi: 'người' } },
      decimals: 0,
    }),
    '27.738.724 người',
  ],
  [39, 'a number above 2^53', ofText(withNumber('9007199254740993')), 'apart latest.value'],
  [42, 'a bare NaN', ofText(withNumber('NaN')), 'refused not-json'],
  [42, 'NaN in quotes', of(latest({ value: 'NaN' })), 'apart latest.value'],
  [42, '+Inf in quotes', of(latest({ value: '+Inf' })), 'apart latest.value'],
  [0, '«..»', of(latest({ value: '..' })), 'apart latest.value'],
  [0, '«<0.1»', of(latest({ value: '<0.1' })), 'apart latest.value'],
  [0, '1e308', ofText(withNumber('1e308')), 'apart latest.value'],
  [0, '1e999, which JSON reads as infinity', ofText(withNumber('1e999')), 'apart latest.value'],
  [0, 'minus zero is shown as zero', shown({ bounds: null, trend: [], ...latest({ value: -0 }) }), '0,0%'],
];

/** Periods, days and instants. */
export const times: readonly Oddity[] = [
  [
    2,
    'a day of the year 9999 as the day of publication',
    of({ '/edition.publishedAt': '9999-12-31T16:59:59Z' }),
    'kept',
  ],
  [2, 'a fresh file with figures of two years ago: they are overdue', trustLater(), 'overdue'],
  ...[
    '2000/01',
    '2002/03-2007/08',
    '17 May to 11 June 2023',
    'Prel. 2024',
    '2010Q1',
    '2024M05',
    '2024-W05',
    '2025Q4*',
    'Tổng số',
    '1988-1990',
    '6 tháng/2000',
    2023,
  ].map((period): Oddity => [16, `«${period}» as a period`, of(latest({ period })), 'apart latest.period']),
  [
    17,
    'a sentence as a period',
    of(latest({ period: 'There is no data for this indicator yet' })),
    'apart latest.period',
  ],
  [
    18,
    'a series from the newest on',
    years(history({ observations: figures(['2023-06', 92], ['2023-05', 91], ['2022', 80]) }).observations),
    ['2022', '2023-05', '2023-06'],
  ],
  [
    18,
    'a latest figure that is not the newest of the history',
    ofHistory({ observations: figures(['2023-05', 91], ['2023-07', 95]) }),
    'noted observations',
  ],
  [
    19,
    'years and months in one series',
    years(
      history({ observations: figures(['2023-06', 92], ['2022', 80], ['2022-12', 81], ['2023-05', 91]) })
        .observations,
    ),
    ['2022', '2022-12', '2023-05', '2023-06'],
  ],
  ...[
    '2017/05/22 09:30:04',
    '06/04/2021',
    '1690761600',
    1_690_761_600,
    '2023-07-31T10:00:00',
    '2023-07-31T10:00:00+0700',
  ].map((receivedAt): Oddity => [
    20,
    `${JSON.stringify(receivedAt)} as an instant`,
    of(latest({ receivedAt })),
    'apart latest.receivedAt',
  ]),
  [20, 'an instant with its offset', of(latest({ receivedAt: '2023-07-31T00:30:00+07:00' })), 'kept'],
  [21, 'a duration as a time of day', of(latest({ value: '1970-01-01T00:05:00' })), 'apart latest.value'],
  [
    27,
    'rows of different days in one table',
    history({
      breakdowns: [
        {
          id: 'b',
          label: { vi: 'b' },
          dimension: 'unit',
          rows: ['2023-05', '2023-06'].map((period) => ({
            key: period,
            label: { vi: period },
            observation: observation(period, 5),
          })),
        },
      ],
    }).breakdowns[0]?.rows.map(({ observation: { period } }) => period.text),
    ['2023-05', '2023-06'],
  ],
  [0, 'a figure of the future', of(latest({ period: '2099' })), 'apart latest.period'],
  [0, 'a forecast of the future', of({ ...latest({ period: '2099', flags: ['f'] }), trend: [] }), 'kept'],
  [0, '9999-12-31, the «never» of some programs', of({ nextDue: '9999-12-31' }), 'kept'],
  [0, '30 February', of({ nextDue: '2023-02-30' }), 'apart nextDue'],
  [
    0,
    'the last minute of a day in Việt Nam',
    of({
      '/edition.kind': 'live',
      '/edition.publishedAt': '2023-06-30T16:59:59Z',
      ...latest({ period: '2023-07-01' }),
      trend: [],
    }),
    'apart latest.period',
  ],
  [
    0,
    'the first minute of a day in Việt Nam',
    of({
      '/edition.kind': 'live',
      '/edition.publishedAt': '2023-06-30T17:00:00Z',
      ...latest({ period: '2023-07-01' }),
      trend: [],
    }),
    'kept',
  ],
];
