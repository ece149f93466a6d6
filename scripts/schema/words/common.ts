import type { ShapeName } from '../shapes.ts';
import type { ShapeWords } from './types.ts';

/** Shapes that stand in every resource. */
export const common = {
  Text: {
    what: ['Văn bản thuần, không bao giờ là HTML', 'Plain text, never HTML'],
    fields: {
      vi: ['Tiếng Việt, bắt buộc', 'Vietnamese, required'],
      en: ['Tiếng Anh; null khi chưa dịch', 'English; null when not translated'],
    },
  },
  Period: {
    what: [
      'Kỳ: 2023, 2023-H1, 2023-Q2, 2023-07 hoặc 2023-07-31; xếp theo ngày cuối kỳ',
      'Period: 2023, 2023-H1, 2023-Q2, 2023-07 or 2023-07-31; ordered by its last day',
    ],
  },
  Date: { what: ['Ngày có thật, dạng 2023-07-31', 'A day that exists, as 2023-07-31'] },
  Time: {
    what: [
      'Thời điểm ISO 8601 có múi giờ, ví dụ 2023-07-31T23:59:59+07:00',
      'ISO 8601 moment with offset, e.g. 2023-07-31T23:59:59+07:00',
    ],
  },
  Id: {
    what: [
      'Mã: chữ thường, số và gạch nối, tối đa 64 ký tự, không trùng trong tệp',
      'Id: small letters, digits and hyphens, at most 64, unique within its resource',
    ],
  },
  Qualifier: {
    what: [
      'Mức chính xác của số: exact đúng, about khoảng, more-than hơn, less-than dưới, at-least ít nhất, at-most nhiều nhất',
      'How exact a published number is',
    ],
  },
  Flags: {
    what: [
      'Cờ của số (SDMX): p tạm tính, e ước tính, f dự báo, b gián đoạn chuỗi, r đã đính chính, d khác định nghĩa, u độ tin cậy thấp, c bảo mật, z không áp dụng, x chưa công bố, m thiếu, dv suy ra bằng phép tính',
      'Observation status (SDMX): p provisional, e estimated, f forecast, b break in series, r revised, d definition differs, u low reliability, c confidential, z not applicable, x not published, m missing, dv derived by arithmetic',
    ],
  },
  Unit: {
    what: ['Đơn vị tính', 'Unit of measure'],
    fields: {
      id: [
        'Quyết định cách nói và định dạng: percent, mbps, account, rank, score, …',
        'Decides wording and format: percent, mbps, account, rank, score, …',
      ],
      symbol: ['Ký hiệu hiển thị cạnh số', 'Symbol shown beside the number'],
      name: ['Tên đầy đủ', 'Name in full'],
    },
  },
  Observation: {
    what: ['Một số liệu của một kỳ', 'One figure for one period'],
    fields: {
      period: ['Kỳ mà số liệu mô tả', 'The period that the figure describes'],
      value: [
        'Số; null chỉ khi có một trong các cờ c, z, x, m',
        'Number; null only with one of the flags c, z, x, m',
      ],
      qualifier: ['Mức chính xác', 'How exact the number is'],
      flags: ['Cờ; danh sách rỗng là số chính thức', 'Flags; an empty list is a final figure'],
      numerator: ['Tử số của tỷ lệ, khi có công bố', 'Numerator of a share, when published'],
      denominator: ['Mẫu số của tỷ lệ, khi có công bố', 'Denominator of a share, when published'],
      asOf: ['Ngày mà số mô tả, khi rõ hơn kỳ', 'Day described, when sharper than the period'],
      receivedAt: ['Lúc đơn vị chủ trì giao số liệu', 'When the owner delivered the figure'],
      source: ['Mã một nguồn trong sources', 'Id of a source in sources'],
      note: ['Ghi chú của riêng số này', 'Note on this figure'],
    },
  },
  Comparator: {
    what: ['Một số để so sánh, của cả nước, vùng, nhóm tỉnh hoặc thứ hạng', 'A figure to compare with'],
    fields: {
      kind: [
        'national cả nước, region vùng, peer tỉnh tương đương, rank thứ hạng',
        'Whose figure it is, or a rank',
      ],
      label: ['Tên của số so sánh', 'Its name'],
      value: ['Giá trị', 'Value'],
      outOf: ['Với thứ hạng: trên tổng số bao nhiêu', 'For ranks: out of how many'],
      period: ['Kỳ của số so sánh', 'Its period'],
      method: [
        'Mã cách đo; chỉ so khi trùng với cách đo của chỉ số',
        "Id of its method; compared only when equal to the indicator's own",
      ],
      source: ['Mã một nguồn trong sources', 'Id of a source in sources'],
      flags: ['Cờ của số so sánh', 'Its flags'],
    },
  },
} as const satisfies Partial<Record<ShapeName, ShapeWords>>;
