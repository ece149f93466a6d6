import type { ShapeName } from '../shapes.ts';
import type { ShapeWords } from './types.ts';

const record = {
  id: ['Mã', 'Id'],
  name: ['Tên', 'Name'],
} as const;

const origin = {
  source: ['Mã một nguồn trong sources của danh mục', "Id of a source in the catalogue's sources"],
  note: ['Ghi chú', 'Note'],
} as const;

const place = {
  pillar: ['Mã trụ cột; null: không thuộc riêng trụ cột nào', 'Id of a pillar; null: none in particular'],
  owner: ['Mã cơ quan chủ trì', 'Id of the owner'],
} as const;

/** The records of `programmes.json`. */
export const programmes = {
  Programme: {
    what: ['Một chương trình', 'A programme'],
    fields: {
      ...record,
      basis: ['Văn bản quyết định', 'Deciding document'],
      phases: ['Các giai đoạn', 'Phases'],
    },
  },
  Phase: {
    what: ['Một giai đoạn', 'A phase'],
    fields: {
      ...record,
      start: ['Kỳ bắt đầu', 'First period'],
      end: ['Kỳ kết thúc', 'Last period'],
      status: [
        'done xong, early xong sớm, in-progress đang làm, planned kế hoạch, late chậm, dropped đã dừng',
        'State of the work',
      ],
      milestones: ['Mã các mốc', 'Ids of its milestones'],
    },
  },
  Milestone: {
    what: [
      'Một mốc việc; có dependsOn là việc trọng tâm trong một chuỗi',
      'A dated piece of work; with dependsOn, a priority in a chain',
    ],
    fields: {
      ...record,
      ...place,
      programme: ['Mã chương trình', 'Id of its programme'],
      due: ['Hạn', 'When it is due'],
      doneOn: ['Xong khi nào', 'When it was done'],
      status: [
        'done, early, in-progress, planned, late hoặc dropped',
        'done, early, in-progress, planned, late or dropped',
      ],
      figure: ['Số liệu của mốc', 'Its figure'],
      unit: ['Đơn vị tính của figure', 'Unit of the figure'],
      dependsOn: ['Mã các mốc phải xong trước', 'Ids of what must be done before'],
      priority: ['Có phải việc trọng tâm của năm', "Whether it is one of the year's priorities"],
      ...origin,
    },
  },
  Platform: {
    what: ['Một nền tảng, hệ thống', 'A system in service'],
    fields: {
      ...record,
      ...place,
      status: [
        'in-service đang dùng, upgrading nâng cấp, planned kế hoạch, ended đã ngừng',
        'State of the system',
      ],
      figures: ['Các số liệu', 'Its figures'],
      ipv6: [
        'dual-stack song song, ipv4-only, ipv6-only, unknown chưa rõ',
        'Internet protocols that it speaks',
      ],
      period: ['Thông tin của kỳ nào', 'When it was last said to be so'],
      ...origin,
    },
  },
  PlatformFigure: {
    what: ['Một số liệu của nền tảng', 'A figure of a system'],
    fields: {
      label: ['Tên', 'Name'],
      value: ['Giá trị', 'Value'],
      unit: ['Đơn vị tính', 'Unit of measure'],
      qualifier: ['Mức chính xác', 'How exact the number is'],
      period: ['Kỳ', 'Period'],
    },
  },
  Commendation: {
    what: ['Một khen thưởng', 'A commendation'],
    fields: {
      ...record,
      awardedBy: ['Nơi khen', 'Who awarded it'],
      year: ['Năm', 'Year'],
      recipients: ['Ai được khen', 'Who received it'],
      ...origin,
    },
  },
  Bottleneck: {
    what: ['Một điểm nghẽn', 'A bottleneck'],
    fields: {
      ...record,
      ...place,
      severity: ['high cao, medium vừa, low thấp, unrated chưa xếp mức', 'How severe it is'],
      since: ['Từ kỳ nào', 'Since when'],
      ...origin,
    },
  },
} as const satisfies Partial<Record<ShapeName, ShapeWords>>;
