/**
 * The worked cases of the method page, constructed as indicators: where an edition has published the very case, the page
 * shows that instead. The tests of the rules start from the same cases.
 */
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { indicator, national, observed, target, text, units } from './builders.ts';

export const healthRecords: Indicator = indicator({
  id: 'health-records',
  targets: [target('2023-12-31', 80, { scope: 'national' }), target('2025-12-31', 90, { scope: 'national' })],
});

export const missedThenOpen: Indicator = indicator({
  latest: observed('2023-12', 55),
  baseline: observed('2020-12', 30),
  targets: [target('2022-12-31', 60), target('2025-12-31', 80)],
});

export const threeQuarters: Indicator = indicator({
  latest: observed('2023-12', 35),
  baseline: observed('2022-12', 20),
  targets: [target('2025-12-31', 80)],
});

export const speed: Indicator = indicator({
  id: 'internet-speed',
  code: 'HT-02',
  pillarId: 'ha-tang-so',
  shortName: text('Tốc độ Internet', 'Internet speed'),
  unit: units.mbps,
  cadence: 'irregular',
  method: { id: 'article-unstated', version: '1', description: text('Không nêu'), scope: text('Tỉnh') },
  latest: observed('2023-07', 80),
  comparators: [
    national('2023-07', 78.43, { method: 'article-unstated' }),
    national('2023-06', 93.42, {
      method: 'ookla-fixed-median',
      label: text('Cả nước, cố định (Ookla)', 'Country, fixed (Ookla)'),
    }),
  ],
});

export const accounts: Indicator = indicator({
  id: 'eid-accounts',
  shortName: text('Tài khoản định danh điện tử', 'e-ID accounts'),
  unit: units.account,
  latest: observed('2023-07', 700_000, { qualifier: 'more-than' }),
  pairedWith: ['eid-activation'],
});

export const activation: Indicator = indicator({
  id: 'eid-activation',
  code: 'XH-04',
  shortName: text('Kích hoạt định danh mức 2', 'Level-2 activation'),
  decimals: 2,
  latest: observed('2023-06-19', 25.78),
  pairedWith: ['eid-accounts'],
});

export const digitisation: Indicator = indicator({
  id: 'digitisation-766',
  unit: units.score,
  decimals: 1,
  bounds: { min: 0, max: 22 },
  cadence: 'year',
  latest: observed('2023', 5.5),
  comparators: [national('2023', 10.8)],
});

export const dtiRank: Indicator = indicator({
  id: 'dti-rank',
  code: 'CQ-01',
  pillarId: 'chinh-quyen-so',
  shortName: text('Xếp hạng DTI', 'DTI rank'),
  unit: units.rank,
  polarity: 'lower-better',
  bounds: { min: 1, max: 63 },
  cadence: 'year',
  latest: observed('2022', 50),
  previous: observed('2021', 47),
});

export const onlineDossiers: Indicator = indicator({
  id: 'online-dossier-share',
  decimals: 1,
  latest: observed('2025-04', 39.0),
  previous: observed('2025-03', 41.5, { flags: ['dv'] }),
});

/** The four months behind {@link onlineDossiers}; the first and the third are derived. */
export const onlineDossierHistory: readonly Observation[] = [
  observed('2025-01', 27.8, { flags: ['dv'] }),
  observed('2025-02', 42.1),
  observed('2025-03', 41.5, { flags: ['dv'] }),
  observed('2025-04', 39.0),
];

export const videoPoints: Indicator = indicator({
  id: 'videoconference-points',
  unit: units.point,
  polarity: 'informational',
  cadence: 'irregular',
  latest: observed('2024-12', 133),
  previous: observed('2023-07', 136),
  caution: text(
    'Số điểm cầu giảm theo việc sắp xếp cấp xã từ 124 còn 121 đơn vị.',
    'The fall follows the merger of communes from 124 to 121.',
  ),
});

export const digitalEconomy: Indicator = indicator({
  id: 'digital-economy-share',
  code: 'KT-01',
  pillarId: 'kinh-te-so',
  shortName: text('Kinh tế số trên GRDP', 'Digital economy share'),
  decimals: 2,
  reporting: 'in-preparation',
  latest: null,
  targets: [target('2025-12-31', 20)],
  comparators: [
    national('2021', 12.87, {
      method: 'gso',
      label: text('Cả nước (Tổng cục Thống kê)', 'Country (General Statistics Office)'),
    }),
  ],
});
