import type { WireProgrammes } from '#contract/schemas.ts';
import { observation, percent, text } from './sample-parts.ts';

/** Programmes, milestones and the rest, with nothing wrong in them. */
export const programmes = (): WireProgrammes => ({
  schemaVersion: '1.0',
  programmes: [
    {
      id: 'ipv6',
      name: text('IPv6 For Gov'),
      basis: text('38/QĐ-BTTTT'),
      phases: [
        {
          id: 'gd-1',
          name: text('Giai đoạn 1'),
          start: '2021',
          end: '2022',
          status: 'done',
          milestones: ['cong'],
        },
      ],
    },
  ],
  milestones: [
    {
      id: 'cong',
      name: text('Cổng thông tin chạy IPv6'),
      pillar: 'xa-hoi-so',
      programme: 'ipv6',
      due: '2022',
      doneOn: '2022-06',
      status: 'done',
      figure: observation('2022', 30),
      unit: percent,
      owner: 'so-y-te',
      dependsOn: [],
      priority: false,
      source: 'bao-tinh',
      note: null,
    },
    {
      id: 'kho',
      name: text('Kho dữ liệu dùng chung'),
      pillar: null,
      programme: null,
      due: null,
      doneOn: null,
      status: 'planned',
      figure: null,
      unit: null,
      owner: null,
      dependsOn: ['cong'],
      priority: true,
      source: 'bao-tinh',
      note: null,
    },
  ],
  platforms: [
    {
      id: 'hop',
      name: text('Hội nghị truyền hình'),
      pillar: 'xa-hoi-so',
      status: 'in-service',
      figures: [
        { label: text('điểm cầu'), value: 136, unit: percent, qualifier: 'exact', period: '2023-07' },
      ],
      ipv6: 'unknown',
      owner: 'so-y-te',
      period: '2023-07',
      source: 'bao-tinh',
      note: null,
    },
  ],
  commendations: [
    {
      id: 'bang-khen',
      name: text('Bằng khen'),
      awardedBy: text('Bộ'),
      year: 2022,
      recipients: text('Sở'),
      source: 'bao-tinh',
      note: null,
    },
  ],
  bottlenecks: [
    {
      id: 'nhan-luc',
      name: text('Thiếu nhân lực'),
      pillar: 'xa-hoi-so',
      owner: 'so-y-te',
      severity: 'high',
      since: '2022',
      source: 'bao-tinh',
      note: null,
    },
  ],
});
