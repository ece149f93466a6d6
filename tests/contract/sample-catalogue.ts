import type { WireIndicator } from '#contract/records/indicator.ts';
import type { WireCatalogue } from '#contract/schemas.ts';
import { comparator, observation, percent, text } from './sample-parts.ts';

export const indicator = (id: string): WireIndicator => ({
  id,
  code: `XH-${id}`,
  pillar: 'xa-hoi-so',
  order: 1,
  featured: null,
  name: text('Tỷ lệ dân số có hồ sơ sức khỏe điện tử'),
  shortName: text('Hồ sơ sức khỏe điện tử'),
  definition: text('Số người có hồ sơ trên dân số'),
  unit: percent,
  decimals: 1,
  polarity: 'higher-better',
  bounds: { min: 0, max: 100 },
  cadence: 'month',
  graceDays: 10,
  nextDue: '2023-08-15',
  owner: 'so-y-te',
  collection: 'reported',
  method: { id: 'dem-ho-so', version: '1', description: text('Đếm hồ sơ'), scope: text('Toàn tỉnh') },
  reporting: 'reported',
  latest: observation('2023-06', 92),
  previous: observation('2023-05', 91),
  baseline: observation('2023-01', 80),
  targets: [
    {
      due: '2025-12-31',
      value: 90,
      qualifier: 'at-least',
      scope: 'national',
      document: '411/QĐ-TTg',
      clause: null,
      source: 'bao-tinh',
    },
  ],
  comparators: [comparator],
  companions: [
    {
      id: 'so-ho-so',
      label: text('hồ sơ'),
      unit: percent,
      decimals: 0,
      observation: observation('2023-06', 5),
    },
  ],
  denominator: text('dân số của tỉnh'),
  trend: [
    ['2023-05', 91],
    ['2023-06', 92],
  ],
  pairedWith: [],
  related: [],
  codes: { dti922: '3.1' },
  tags: ['y tế'],
  caution: null,
});

/** A catalogue of two indicators that nothing is wrong with. */
export const catalogue = (): WireCatalogue => ({
  schemaVersion: '1.0',
  edition: {
    id: '2023-07',
    title: text('Tháng 7/2023'),
    kind: 'frozen',
    publishedAt: '2023-08-05T08:00:00+07:00',
    dataCutoff: '2023-07-31',
    evaluatedAt: '2023-07-31T23:59:59+07:00',
    note: null,
  },
  area: {
    code: '60',
    name: text('Bình Thuận'),
    level: 'province',
    validFrom: null,
    validTo: '2025-06-30',
    successor: { code: '68', name: text('Lâm Đồng'), from: '2025-07-01' },
  },
  pillars: [{ id: 'xa-hoi-so', name: text('Xã hội số'), summary: text('Người dân'), order: 4 }],
  agencies: [
    { id: 'so-y-te', name: text('Sở Y tế'), shortName: text('SYT'), validFrom: null, validTo: null },
  ],
  sources: [
    {
      id: 'bao-tinh',
      title: 'Báo cáo tháng 6',
      publisher: 'Báo tỉnh',
      publishedOn: '2023-07-15',
      url: 'https://example.org/bao-cao',
      linkable: true,
      reliability: 'high',
    },
  ],
  indicators: [indicator('ho-so'), indicator('thu-hai')],
  context: [
    {
      id: 'papi',
      name: text('PAPI'),
      unit: percent,
      decimals: 0,
      outOf: 63,
      observations: [observation('2022', 9)],
    },
  ],
});
