import type { Words } from '../words.ts';

const levels = {
  vi: {
    province: 'tỉnh',
    city: 'thành phố',
    district: 'huyện',
    town: 'thị xã',
    ward: 'phường',
    commune: 'xã',
    township: 'thị trấn',
    'special-zone': 'đặc khu',
  },
  en: {
    province: 'province',
    city: 'city',
    district: 'district',
    town: 'town',
    ward: 'ward',
    commune: 'commune',
    township: 'township',
    'special-zone': 'special zone',
  },
} as const;

function levelName(names: Readonly<Record<string, string>>, level: string): string {
  return Object.hasOwn(names, level) ? (names[level] ?? level) : level;
}

const vi = {
  title: (indicator: string) => `${indicator} theo đơn vị hành chính`,
  crumb: 'Theo đơn vị',
  absent: (indicator: string) => `${indicator}: chưa có số liệu công bố theo đơn vị`,
  absentText: 'Kỳ số liệu này chỉ có số của cả tỉnh.',
  toIndicator: 'Về trang chỉ số',
  registerFailed:
    'Chưa lấy được danh mục đơn vị hành chính; tên đơn vị đang ghi theo bảng số liệu, chưa đối chiếu.',
  breakdown: 'Bảng số liệu',
  search: 'Tìm đơn vị',
  searchHint: 'Gõ tên hoặc mã, không cần dấu',
  clear: 'Xóa từ tìm',
  views: 'Phần của bảng',
  ranking: (count: string) => `Xếp hạng (${count})`,
  silent: (count: string) => `Chưa có số (${count})`,
  apart: (count: string) => `Để riêng (${count})`,
  rankingTitle: 'Xếp hạng',
  found: (count: string, all: string, query: string) => `${count} trên ${all} khớp «${query}»`,
  nothing: (query: string) => `Không có đơn vị nào khớp «${query}».`,
  unit: 'Đơn vị',
  place: 'Hạng',
  value: (period: string) => `Giá trị (${period})`,
  distance: (value: string) => `So với toàn tỉnh (${value})`,
  code: 'Mã',
  label: 'Tên trong bảng số liệu',
  reason: 'Lý do',
  figure: 'Giá trị',
  noFigure: 'không có số',
  printedAs: 'bảng số liệu ghi tên',
  levelRule: '«Ngang bằng» là lệch không quá 1% so với số toàn tỉnh.',
  openRule: 'Hạng dạng 3–5 là chưa định được vì có số liệu chỉ nêu mức chặn.',
  apartNote:
    'Các dòng này không xếp hạng và không tính vào tổng số, vì không thuộc danh mục đơn vị của bảng.',
  level: (level: string) => levelName(levels.vi, level),
};

const en: typeof vi = {
  title: (indicator) => `${indicator} by administrative unit`,
  crumb: 'By unit',
  absent: (indicator) => `${indicator}: no figures by unit have been published`,
  absentText: 'This edition only has the figure of the whole province.',
  toIndicator: 'Back to the indicator',
  registerFailed: 'The register of units could not be had; names are those of the table and are not checked.',
  breakdown: 'Table',
  search: 'Find a unit',
  searchHint: 'Type a name or a code, marks may be left out',
  clear: 'Clear the search',
  views: 'Part of the table',
  ranking: (count) => `Ranking (${count})`,
  silent: (count) => `No figure (${count})`,
  apart: (count) => `Set apart (${count})`,
  rankingTitle: 'Ranking',
  found: (count, all, query) => `${count} of ${all} match “${query}”`,
  nothing: (query) => `No unit matches “${query}”.`,
  unit: 'Unit',
  place: 'Place',
  value: (period) => `Value (${period})`,
  distance: (value) => `Against the province (${value})`,
  code: 'Code',
  label: 'Name in the table',
  reason: 'Reason',
  figure: 'Value',
  noFigure: 'no figure',
  printedAs: 'the table names it',
  levelRule: '“Level” is within 1% of the provincial figure.',
  openRule: 'A place such as 3–5 is left open by figures that are only bounds.',
  apartNote:
    'These rows are neither ranked nor counted: they belong to no unit of the list that the table names.',
  level: (level) => levelName(levels.en, level),
};

/** Words of the page of an indicator's units. */
export const unitsWords: Words<typeof vi> = { vi, en };
