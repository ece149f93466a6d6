import type { ShapeName } from '../shapes.ts';
import type { ShapeWords } from './types.ts';

const validity = {
  validFrom: ['Có hiệu lực từ ngày', 'In force from'],
  validTo: ['Có hiệu lực đến hết ngày', 'In force until'],
} as const;

const edition = {
  id: ['Mã kỳ, dùng trong ?ky=', 'Id of the edition, as in ?ky='],
  title: ['Tên kỳ', 'Title'],
  kind: ['live đang cập nhật, frozen đã chốt', 'live or frozen'],
  publishedAt: ['Lúc công bố', 'When it was published'],
  dataCutoff: ['Số liệu đến hết ngày', 'Figures reach until this day'],
  evaluatedAt: [
    'Với kỳ đã chốt, mọi trạng thái tính tại thời điểm này',
    'In a frozen edition every status is computed as of this moment',
  ],
  note: ['Ghi chú của kỳ', 'Note on the edition'],
} as const;

/** The registers of the catalogue and the lists beside it. */
export const registers = {
  Edition: { what: ['Kỳ số liệu', 'An edition'], fields: edition },
  EditionEntry: {
    what: ['Một kỳ trong danh sách', 'An edition in the list'],
    fields: {
      ...edition,
      path: ['Thư mục của kỳ, tính từ địa chỉ API', "Folder of the edition below the API's address"],
    },
  },
  Area: {
    what: ['Địa bàn của số liệu', 'The area that the data are about'],
    fields: {
      code: ['Mã đơn vị hành chính', 'Administrative code'],
      name: ['Tên', 'Name'],
      level: ['Cấp: province, city, …', 'Level: province, city, …'],
      ...validity,
      successor: ['Địa bàn kế tục sau sáp nhập', 'The area that it became part of'],
      'successor.code': ['Mã', 'Its code'],
      'successor.name': ['Tên', 'Its name'],
      'successor.from': ['Từ ngày', 'From this day'],
    },
  },
  Pillar: {
    what: ['Một trụ cột', 'A pillar'],
    fields: {
      id: ['Mã, đứng trong địa chỉ trang', 'Id, as in page addresses'],
      name: ['Tên', 'Name'],
      summary: ['Một câu mô tả', 'One sentence about it'],
      order: ['Thứ tự', 'Place in the order'],
    },
  },
  Agency: {
    what: [
      'Cơ quan, mang tên đúng vào thời điểm của số liệu',
      'A body, named as it was on the date of the figure',
    ],
    fields: {
      id: ['Mã', 'Id'],
      name: ['Tên đầy đủ', 'Name in full'],
      shortName: ['Tên ngắn', 'Short name'],
      ...validity,
    },
  },
  Source: {
    what: ['Nơi số liệu được in', 'Where figures were printed'],
    fields: {
      id: ['Mã', 'Id'],
      title: ['Nhan đề', 'Title'],
      publisher: ['Nơi công bố', 'Publisher'],
      publishedOn: ['Ngày, tháng hoặc năm in', 'Day, month or year of print'],
      url: [
        'Địa chỉ http(s); địa chỉ khác bị bỏ và báo lại',
        'http(s) address; anything else is dropped and reported',
      ],
      linkable: ['Trang công khai có được dẫn liên kết không', 'Whether a public page may link to it'],
      reliability: ['high cao, medium vừa, low thấp', 'high, medium or low'],
    },
  },
  ContextFigure: {
    what: ['Số liệu bối cảnh, ngoài bốn trụ cột', 'A figure for context, outside the pillars'],
    fields: {
      id: ['Mã', 'Id'],
      name: ['Tên', 'Name'],
      unit: ['Đơn vị tính', 'Unit of measure'],
      decimals: ['Số chữ số sau dấu phẩy', 'Digits after the decimal mark'],
      outOf: ['Với thứ hạng: trên tổng số bao nhiêu', 'For ranks: out of how many'],
      observations: ['Các số liệu, cũ trước', 'Figures, oldest first'],
    },
  },
  AdministrativeUnit: {
    what: ['Một đơn vị hành chính', 'An administrative unit'],
    fields: {
      code: ['Mã', 'Code'],
      name: ['Tên', 'Name'],
      level: ['Cấp', 'Level'],
      parent: ['Mã đơn vị cấp trên', 'Code of the unit above'],
      ...validity,
      predecessors: ['Mã các đơn vị đã hợp thành', 'Codes of the units that it was made from'],
    },
  },
} as const satisfies Partial<Record<ShapeName, ShapeWords>>;
