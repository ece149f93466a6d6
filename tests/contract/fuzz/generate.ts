import fc from 'fast-check';
import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireCatalogue, WireIndicatorDetail } from '#contract/schemas.ts';
import { catalogue, detail } from '../sample.ts';

const phrase = fc.constantFrom(
  ...['Tỷ lệ thôn có sóng di động', 'Hồ sơ trực tuyến', 'مؤشر ٩٢٫٥', 'សូចនាករ', '👩🏽‍💻🇻🇳 chỉ số'],
  ...[
    '<b onclick="x()">đậm</b>&amp;',
    'a'.repeat(300),
    'Hộ có cáp quang (thôn, khu phố)',
    '=1+1',
    '12.345,6',
  ],
);
const text = fc.record({ vi: phrase, en: fc.option(phrase) });

/** Numbers of every size that a figure may have. */
const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[0, -0, -34.8, 8.547_45e-5, 36.799_999_24, 7942.597_000_000_001, 100.38, 1213.2],
      ...[27_738_724, 413_445_230_668.578, 2 ** 53 - 1, 1 - 2 ** 53],
    ),
  },
);

const units = fc.constantFrom(
  'percent',
  'mbps',
  'rank',
  'score',
  'index',
  'account',
  'vnd',
  'dossier',
  'xa-la',
);
const unit = fc.record({ id: units, symbol: text, name: text });
const qualifier = fc.constantFrom(
  ...(['exact', 'exact', 'exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most'] as const),
);
const mark = fc.constantFrom(
  ...([[], [], [], ['p'], ['e'], ['b'], ['r'], ['d'], ['u'], ['dv'], ['f']] as const),
);
const reason = fc.constantFrom(...(['x', 'm', 'c', 'z'] as const));
const source = fc.constantFrom('bao-tinh', 'bao-tinh', 'bao-tinh', 'nguon-2');
const period = fc.constantFrom(
  ...['2019', '2020', '2021', '2022', '2022-H1', '2022-H2', '2022-Q4', '2023-Q1', '2023-Q2', '2022-12'],
  ...[
    '2023-01',
    '2023-02',
    '2023-03',
    '2023-04',
    '2023-05',
    '2023-06',
    '2023-07',
    '2023-06-30',
    '2023-07-31',
  ],
);
const day = fc.constantFrom(
  '2021-12-31',
  '2022-12-31',
  '2023-07-31',
  '2023-12-31',
  '2025-12-31',
  '9999-12-31',
);

const observed = fc
  .record({
    when: period,
    value: fc.option(figure, { freq: 8 }),
    qualifier,
    mark,
    reason,
    source,
    numerator: fc.option(fc.nat(100)),
    asOf: fc.option(day, { freq: 8 }),
    note: fc.option(text, { freq: 6 }),
  })
  .map(({ when, value, mark: marks, reason: why, ...more }) => ({
    ...more,
    period: when,
    value,
    flags: value === null ? [why] : [...marks],
    denominator: null,
    receivedAt: null,
  }));

const target = fc.record({
  due: day,
  value: figure,
  qualifier,
  scope: fc.constantFrom('province' as const, 'national' as const),
  document: phrase,
  clause: fc.option(phrase),
  source,
});

const comparator = fc.record({
  kind: fc.constantFrom('national' as const, 'region' as const, 'peer' as const, 'rank' as const),
  label: text,
  value: figure,
  outOf: fc.option(fc.constantFrom(63, 34, 0, -1)),
  period,
  method: fc.constantFrom('dem-ho-so', 'dem-ho-so', 'cach-khac'),
  source,
  flags: mark.map((marks) => [...marks]),
});

const companion = fc.record({
  id: fc.constantFrom('kem-1', 'kem-2'),
  label: text,
  unit,
  decimals: fc.nat(6),
  observation: observed,
});

/** Indicators that may be published, of every kind; their ids are `ho-so`, `thu-hai` and so on. */
const indicator = fc.record({
  code: fc.constantFrom('XH-01', 'HT-02', 'x'),
  pillar: fc.constantFrom('xa-hoi-so', 'xa-hoi-so', 'tru-2'),
  order: fc.integer({ min: -1, max: 3 }),
  featured: fc.option(fc.nat(5)),
  name: text,
  shortName: text,
  definition: text,
  unit,
  decimals: fc.nat(6),
  polarity: fc.constantFrom('higher-better' as const, 'lower-better' as const, 'informational' as const),
  bounds: fc.constantFrom(null, null, { min: 0, max: null }, { min: 0, max: 100 }, { min: 1, max: 63 }),
  cadence: fc.constantFrom(...(['day', 'week', 'month', 'quarter', 'half', 'year', 'irregular'] as const)),
  graceDays: fc.constantFrom(0, 10, 3660),
  nextDue: fc.option(day),
  owner: fc.constantFrom('so-y-te', null),
  collection: fc.constantFrom(...(['automatic', 'reported', 'survey', 'estimate', 'unknown'] as const)),
  method: fc.record({
    id: fc.constantFrom('dem-ho-so', 'cach-khac'),
    version: phrase,
    description: text,
    scope: text,
  }),
  reporting: fc.constantFrom(
    ...(['reported', 'reported', 'reported', 'in-preparation', 'not-started', 'not-applicable'] as const),
  ),
  latest: fc.option(observed, { freq: 9 }),
  previous: fc.option(observed),
  baseline: fc.option(observed),
  targets: fc.array(target, { maxLength: 3 }),
  comparators: fc.array(comparator, { maxLength: 3 }),
  companions: fc.array(companion, { maxLength: 2 }),
  denominator: fc.option(text),
  trend: fc.array(fc.tuple(period, fc.option(figure, { freq: 8 })), { maxLength: 8 }),
  pairedWith: fc.subarray(['ho-so', 'thu-hai', 'khong-co'], { maxLength: 1 }),
  related: fc.subarray(['thu-hai', 'khong-co']),
  codes: fc.constantFrom({}, { dti922: '3.1' }),
  tags: fc.array(phrase, { maxLength: 2 }),
  caution: fc.option(text),
});

const ids = ['ho-so', 'thu-hai', 'thu-ba', 'thu-tu'];

/** Catalogues of one to four indicators that may be published, or nearly: figures may be at odds with each other. */
export const catalogues: fc.Arbitrary<WireCatalogue> = fc
  .record({
    indicators: fc.array(indicator, { minLength: 1, maxLength: ids.length }),
    kind: fc.constantFrom('live' as const, 'frozen' as const),
    title: text,
    context: fc.array(observed, { maxLength: 3 }),
  })
  .map(({ indicators, kind, title, context }) => {
    const sample = catalogue();
    const [pillar] = sample.pillars;
    const [known] = sample.sources;
    const [figures] = sample.context ?? [];
    return {
      ...sample,
      edition: { ...sample.edition, kind, title },
      pillars: [...sample.pillars, ...(pillar ? [{ ...pillar, id: 'tru-2', order: 1 }] : [])],
      sources: [...sample.sources, ...(known ? [{ ...known, id: 'nguon-2', url: null }] : [])],
      indicators: indicators.map((one, index): WireIndicator => ({ ...one, id: ids[index] ?? '' })),
      context: figures ? [{ ...figures, observations: context }] : [],
    };
  });

/** Histories of the first indicator. */
export const details: fc.Arbitrary<WireIndicatorDetail> = fc
  .record({
    observations: fc.array(observed, { maxLength: 12 }),
    series: fc.array(observed, { maxLength: 4 }),
    rows: fc.array(fc.record({ key: phrase, label: text, observation: observed, outOf: fc.option(figure) }), {
      maxLength: 5,
    }),
    unitsValid: fc.constantFrom(null, '2023', '2025', 'năm nay'),
    dimension: fc.constantFrom('unit' as const, 'sex' as const, 'group' as const),
  })
  .map(({ observations, series, rows, ...more }) => ({
    ...detail(),
    observations,
    comparatorSeries: detail().comparatorSeries?.map((one) => ({ ...one, observations: series })) ?? [],
    breakdowns: detail().breakdowns?.map((one) => ({ ...one, ...more, rows })) ?? [],
  }));
