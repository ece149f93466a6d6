import type { ShapeName } from '../shapes.ts';
import type { ShapeWords } from './types.ts';

/** An indicator, its parts in the catalogue and its detail file. */
export const indicator = {
  Indicator: {
    what: ['Định nghĩa một chỉ số và các số mới nhất', 'Definition of an indicator and its newest figures'],
    fields: {
      id: ['Mã trong địa chỉ, không đổi qua các kỳ', 'Id in addresses, the same in every edition'],
      code: ['Mã in, ví dụ HT-02', 'Printed code, e.g. HT-02'],
      pillar: ['Mã một trụ cột trong pillars', 'Id of a pillar in pillars'],
      order: ['Thứ tự trong trụ cột', 'Place within its pillar'],
      featured: [
        'Thứ tự trong các chỉ số chính của trang tổng quan; null: không',
        'Rank among the key indicators of the overview; null: none',
      ],
      name: ['Tên đầy đủ', 'Name in full'],
      shortName: ['Tên ngắn, tối đa 40 ký tự', 'Short name, at most 40 characters'],
      definition: ['Định nghĩa', 'Definition'],
      unit: ['Đơn vị tính', 'Unit of measure'],
      decimals: ['Số chữ số sau dấu phẩy khi hiển thị', 'Digits shown after the decimal mark'],
      polarity: [
        'higher-better càng cao càng tốt, lower-better càng thấp càng tốt, informational để tham khảo',
        'Which direction is good; informational: neither',
      ],
      bounds: ['Giới hạn hợp lý; số nằm ngoài bị tách riêng', 'Sane limits; a figure outside is set apart'],
      'bounds.min': ['Nhỏ nhất; null: không chặn', 'Least; null: no limit'],
      'bounds.max': ['Lớn nhất; null: không chặn', 'Most; null: no limit'],
      cadence: ['Nhịp công bố; irregular: không có nhịp', 'How often it is due; irregular: no rhythm'],
      graceDays: ['Số ngày gia hạn sau nextDue', 'Days of grace after nextDue'],
      nextDue: [
        'Ngày đến hạn của số tiếp theo; trang không tự dời ngày này',
        'Day on which the next figure is due; never moved by the app',
      ],
      owner: [
        'Mã cơ quan chủ trì trong agencies; null: nguồn không nêu',
        'Id of the owner in agencies; null: not named',
      ],
      collection: [
        'Cách thu thập: automatic tự động, reported báo cáo, survey điều tra, estimate ước tính, unknown chưa nêu',
        'How it is collected',
      ],
      method: [
        'Cách đo; chỉ so hai số khi method.id bằng nhau',
        'Method; two figures are compared only when method.id is equal',
      ],
      'method.id': ['Mã cách đo', 'Id of the method'],
      'method.version': ['Phiên bản cách đo', 'Version of the method'],
      'method.description': ['Cách đo bằng lời', 'The method in words'],
      'method.scope': ['Đo trên phạm vi, đối tượng nào', 'What and whom the figure covers'],
      reporting: [
        'reported đã báo cáo, in-preparation đang chuẩn bị, not-started chưa bắt đầu, not-applicable không áp dụng',
        'State of reporting',
      ],
      latest: [
        'Số mới nhất của chuỗi; null khi chưa có',
        'Newest figure of the history; null when there is none',
      ],
      previous: ['Số của kỳ trước', 'Figure of the period before'],
      baseline: ['Mốc đầu để tính tiến độ', 'Start from which progress is measured'],
      denominator: ['100% là toàn bộ những gì; cần có với tỷ lệ', 'What 100% would be; needed for shares'],
      targets: ['Mục tiêu của tỉnh và quốc gia', 'Targets of the province and the country'],
      comparators: ['Số so sánh', 'Figures to compare with'],
      companions: ['Số phải đọc kèm', 'Figures to be read beside it'],
      trend: ['Tối đa 24 điểm mới nhất, cũ trước', 'At most 24 newest points, oldest first'],
      pairedWith: [
        'Mã các chỉ số phải hiện cùng (đã cấp và đã dùng)',
        'Ids that must be shown together (issued and used)',
      ],
      related: ['Mã các chỉ số liên quan', 'Ids of related indicators'],
      codes: ['Mã trong bộ chỉ số cấp trên: {"q766": "…"}', 'Codes in higher-level sets: {"q766": "…"}'],
      tags: ['Từ khóa', 'Keywords'],
      caution: ['Điều phải biết trước khi dùng số', 'What a reader must know before using the figure'],
    },
  },
  Target: {
    what: ['Một mục tiêu', 'A target'],
    fields: {
      due: ['Hạn đạt', 'Day by which it is to be met'],
      value: ['Mức', 'Level'],
      qualifier: ['at-least, more-than, at-most, …', 'at-least, more-than, at-most, …'],
      scope: ['province của tỉnh, national quốc gia', 'Whose target it is'],
      document: ['Văn bản quyết định, ví dụ 411/QĐ-TTg', 'Deciding document, e.g. 411/QĐ-TTg'],
      clause: ['Điều, khoản', 'Clause'],
      source: ['Mã một nguồn trong sources', 'Id of a source in sources'],
    },
  },
  Companion: {
    what: ['Một số phải đọc kèm chỉ số', 'A figure to be read beside the indicator'],
    fields: {
      id: ['Mã', 'Id'],
      label: ['Tên', 'Name'],
      unit: ['Đơn vị tính', 'Unit of measure'],
      decimals: ['Số chữ số sau dấu phẩy', 'Digits after the decimal mark'],
      observation: ['Số liệu', 'The figure'],
    },
  },
  TrendPoint: { what: ['Cặp [kỳ, giá trị]; null là khoảng trống', 'Pair [period, value]; null is a gap'] },
  ComparatorSeries: {
    what: [
      'Chuỗi số của nơi khác; không nối vào chuỗi của tỉnh',
      "Another body's series; never joined to the province's own",
    ],
    fields: {
      kind: ['national, region, peer hoặc rank', 'national, region, peer or rank'],
      label: ['Tên chuỗi', 'Name of the series'],
      method: ['Mã cách đo', 'Id of its method'],
      observations: ['Các số liệu', 'Its figures'],
    },
  },
  Breakdown: {
    what: ['Bảng chi tiết theo một chiều', 'A breakdown by one dimension'],
    fields: {
      id: ['Mã', 'Id'],
      label: ['Tên bảng', 'Its name'],
      dimension: [
        'unit đơn vị hành chính, agency cơ quan, sex giới, age tuổi, type loại, group nhóm',
        'What the rows are',
      ],
      unitsValid: [
        'Bộ đơn vị hành chính năm nào, ví dụ 2023',
        'Vintage of the administrative units, e.g. 2023',
      ],
      rows: ['Các dòng', 'Rows'],
    },
  },
  BreakdownRow: {
    what: ['Một dòng của bảng chi tiết', 'A row of a breakdown'],
    fields: {
      key: ['Khóa, ví dụ mã đơn vị trong units.json', 'Key, e.g. code of a unit in units.json'],
      label: ['Tên dòng', 'Name of the row'],
      observation: ['Số liệu', 'Its figure'],
      outOf: ['Thang điểm tối đa, với dòng tính theo điểm', 'Full scale, for a row that is a score'],
      comparators: ['Số so sánh của dòng', 'Figures to compare it with'],
    },
  },
  Event: {
    what: ['Sự kiện ghi trên biểu đồ', 'An event marked on the chart'],
    fields: {
      date: ['Ngày', 'Day'],
      kind: ['policy chính sách, method cách đo, boundary địa giới, data số liệu', 'What it concerns'],
      text: ['Nội dung', 'What happened'],
    },
  },
  Revision: {
    what: ['Một lần đính chính số đã công bố', 'A correction of a published figure'],
    fields: {
      period: ['Kỳ được sửa', 'Period corrected'],
      was: ['Số cũ', 'Earlier value'],
      now: ['Số mới, phải khớp chuỗi', 'New value, as in the history'],
      on: ['Ngày sửa', 'Day of the correction'],
      reason: ['Lý do', 'Reason'],
    },
  },
} as const satisfies Partial<Record<ShapeName, ShapeWords>>;
