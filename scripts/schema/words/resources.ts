import type { resourceSchemas } from '../../../src/contract/schemas.ts';
import type { ShapeWords } from './types.ts';

const version = {
  schemaVersion: [
    'Phiên bản cấu trúc, ví dụ 1.0; số đứng đầu khác 1 thì cả tệp bị từ chối',
    'Version of the structure, e.g. 1.0; another major number is refused',
  ],
} as const;

/** Each resource and its lists. */
export const resources: Readonly<Record<keyof typeof resourceSchemas, ShapeWords>> = {
  catalogue: {
    what: [
      'Kỳ số liệu, địa bàn, trụ cột, cơ quan, nguồn và mọi chỉ số với số mới nhất',
      'Edition, area, pillars, agencies, sources and every indicator with its newest figures',
    ],
    fields: {
      ...version,
      edition: ['Kỳ số liệu của tệp', 'The edition of this file'],
      area: ['Địa bàn', 'The area'],
      pillars: ['Các trụ cột', 'Pillars'],
      agencies: ['Các cơ quan', 'Agencies'],
      sources: ['Các nguồn', 'Sources'],
      indicators: ['Các chỉ số', 'Indicators'],
      context: ['Số liệu bối cảnh', 'Figures for context'],
    },
  },
  indicator: {
    what: [
      'Toàn bộ chuỗi số liệu, chuỗi so sánh, bảng chi tiết, sự kiện và đính chính của một chỉ số',
      'Full history, comparator series, breakdowns, events and revisions of one indicator',
    ],
    fields: {
      ...version,
      id: ['Mã chỉ số, trùng tên tệp', 'Id of the indicator, as in the name of the file'],
      observations: ['Chuỗi số liệu, mỗi kỳ một số', 'The history, one figure a period'],
      comparatorSeries: ['Chuỗi số của nơi khác', "Other bodies' series"],
      breakdowns: ['Các bảng chi tiết', 'Breakdowns'],
      events: ['Các sự kiện', 'Events'],
      revisions: ['Các lần đính chính', 'Revisions'],
    },
  },
  programmes: {
    what: [
      'Chương trình, mốc việc, nền tảng, khen thưởng và điểm nghẽn',
      'Programmes, milestones, platforms, commendations and bottlenecks',
    ],
    fields: {
      ...version,
      programmes: ['Các chương trình', 'Programmes'],
      milestones: ['Các mốc việc', 'Milestones'],
      platforms: ['Các nền tảng', 'Platforms'],
      commendations: ['Các khen thưởng', 'Commendations'],
      bottlenecks: ['Các điểm nghẽn', 'Bottlenecks'],
    },
  },
  editions: {
    what: ['Các kỳ đã chốt và nơi đặt từng kỳ', 'The list of frozen editions and where each lives'],
    fields: {
      ...version,
      default: ['Mã kỳ hiện khi không hỏi kỳ nào', 'Id of the edition shown when none is asked for'],
      editions: ['Các kỳ', 'Editions'],
    },
  },
  units: {
    what: [
      'Đơn vị hành chính với thời hạn hiệu lực và đơn vị tiền thân (tùy chọn)',
      'Administrative units with validity dates and predecessors (optional)',
    ],
    fields: { ...version, units: ['Các đơn vị', 'Units'] },
  },
};
