import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireCatalogue } from '#contract/schemas.ts';

type Spoil = (indicator: WireIndicator) => unknown;

/** Changes the newest figure alone. */
const latest =
  (changes: Readonly<Record<string, unknown>>): Spoil =>
  (indicator) => ({ ...indicator, latest: { ...indicator.latest, ...changes } });

/** Each of these takes its whole indicator off the screen. */
const breaking: Readonly<Record<string, Spoil>> = {
  'commune-network-coverage': latest({ value: '92,5' }),
  'fibre-households': latest({ value: null, flags: [] }),
  'base-stations': latest({ source: 'nguon-khong-co' }),
  'mobile-population-coverage': latest({ value: 199.9 }),
  'citizen-id': latest({ value: 100, flags: ['x'] }),
  'online-dossier-share': latest({ period: '2025-13' }),
  'index-766': latest({ period: '2099' }),
  'digitised-dossier-share': latest({ numerator: 1, denominator: 2 }),
  'health-records': ({ name: _name, ...rest }) => rest,
  'dti-rank': (indicator) => ({ ...indicator, pillar: 'tru-cot-la' }),
  'received-dossiers': (indicator) => ({ ...indicator, decimals: -1 }),
  'mobile-payment': (indicator) => ({ ...indicator, polarity: 'bigger-is-nicer' }),
};

/** Text that would run if it were ever taken for markup. */
export const markup = '<img src=x onerror=alert(1)>';

/** These lose only the bad part. */
const harming: Readonly<Record<string, Spoil>> = {
  'ipv6-coverage': (indicator) => ({
    ...indicator,
    owner: 'co-quan-khong-co',
    targets: [{ due: '2025-02-30', value: 100 }],
    caution: { vi: markup },
  }),
  'internet-speed': (indicator) => ({
    ...indicator,
    comparators: [...(indicator.comparators ?? []), { kind: 'national', value: Number.MAX_VALUE }, 'chữ'],
    previous: { ...indicator.latest, period: '2024-01' },
    trend: [['2023-07', 80], ['2023-13', 1], [2023, '80'], null],
    bandwidthFuture: { vi: 'trường mà bản này chưa biết' },
  }),
};

const notIndicators: readonly unknown[] = [
  null,
  42,
  'chuỗi',
  [],
  { id: '__proto__' },
  { id: 'THIẾU TẤT CẢ' },
];

/** The catalogue with bad records of every kind. */
export function badCatalogue(catalogue: WireCatalogue): unknown {
  const spoiled = catalogue.indicators.map((indicator): unknown => {
    const spoil = breaking[indicator.id] ?? harming[indicator.id];
    return spoil ? spoil(indicator) : indicator;
  });
  const twin = catalogue.indicators.find(({ id }) => id === 'eid-accounts');
  return {
    ...catalogue,
    indicators: [...spoiled, ...notIndicators, { ...twin, name: { vi: 'Bản sao trùng mã' } }],
    pillars: [...catalogue.pillars, { id: 'tru-cot-thieu-ten', order: 5 }, ...catalogue.pillars.slice(0, 1)],
    agencies: [...catalogue.agencies, { id: 'so-khong-ten' }],
    sources: [
      ...catalogue.sources.map((source) =>
        source.id === 'vietnamnet-2023-07' ? { ...source, url: 'javascript:alert(1)' } : source,
      ),
      { id: 'nguon-thieu-ten', url: 'https://example.vn/' },
    ],
    context: [
      ...(catalogue.context ?? []),
      { id: 'khong-don-vi', name: { vi: 'Không có đơn vị' }, observations: [] },
    ],
  };
}
