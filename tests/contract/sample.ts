import type { WireEditions, WireIndicatorDetail, WireUnits } from '#contract/schemas.ts';
import { catalogue } from './sample-catalogue.ts';
import { comparator, observation, text } from './sample-parts.ts';

export { catalogue, indicator } from './sample-catalogue.ts';
export { observation } from './sample-parts.ts';
export { programmes } from './sample-programmes.ts';

/** The history of the first indicator of the sample catalogue. */
export const detail = (): WireIndicatorDetail => ({
  schemaVersion: '1.0',
  id: 'ho-so',
  observations: [observation('2023-05', 91), observation('2023-06', 92)],
  comparatorSeries: [
    {
      kind: 'national',
      label: text('Cả nước'),
      method: 'dem-ho-so',
      observations: [observation('2023-05', 79), observation('2023-06', 80)],
    },
  ],
  breakdowns: [
    {
      id: 'gioi-tinh',
      label: text('Theo giới tính'),
      dimension: 'sex',
      unitsValid: null,
      rows: [
        {
          key: 'nam',
          label: text('Nam'),
          observation: observation('2023-06', 91),
          comparators: [comparator],
        },
        { key: 'nu', label: text('Nữ'), observation: observation('2023-06', 93), comparators: [] },
      ],
    },
  ],
  events: [{ date: '2023-03-01', kind: 'policy', text: text('Kế hoạch của tỉnh') }],
  revisions: [{ period: '2023-05', was: 90, now: 91, on: '2023-07-10', reason: text('Bổ sung hồ sơ') }],
});

export const editions = (): WireEditions => ({
  schemaVersion: '1.0',
  default: '2023-07',
  editions: [
    { ...catalogue().edition, path: 'editions/2023-07/' },
    { ...catalogue().edition, id: '2022-12', path: 'editions/2022-12/' },
  ],
});

export const units = (): WireUnits => ({
  schemaVersion: '1.0',
  units: [
    { code: '22915', name: text('Phú Thủy'), level: 'ward', parent: null, validFrom: null, validTo: null },
    {
      code: '22918',
      name: text('Phan Thiết'),
      level: 'ward',
      parent: null,
      validFrom: '2025-07-01',
      validTo: null,
      predecessors: ['22915'],
    },
  ],
});
