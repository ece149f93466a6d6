import type { Words } from '../words.ts';

const vi = {
  title: 'Theo đơn vị hành chính',
  none: 'Chưa có số liệu công bố theo đơn vị.',
  all: (units: string) => `Xem cả ${units}`,
  first: (count: number) => `${count} đơn vị đứng đầu`,
  last: (count: number) => `${count} đơn vị đứng cuối`,
  highest: (count: number) => `${count} đơn vị cao nhất`,
  lowest: (count: number) => `${count} đơn vị thấp nhất`,
  every: 'Các đơn vị',
  unit: 'Đơn vị',
  place: 'Hạng',
  value: 'Giá trị',
  distance: 'So với toàn tỉnh',
  empty: 'Chưa có đơn vị nào có số liệu xếp hạng được.',
};

const en: typeof vi = {
  title: 'By administrative unit',
  none: 'No figures by unit have been published.',
  all: (units) => `See all ${units}`,
  first: (count) => `First ${count} units`,
  last: (count) => `Last ${count} units`,
  highest: (count) => `${count} highest units`,
  lowest: (count) => `${count} lowest units`,
  every: 'The units',
  unit: 'Unit',
  place: 'Place',
  value: 'Value',
  distance: 'Against the province',
  empty: 'No unit has a figure that can be ranked.',
};

/** Words of the units on an indicator's page. */
export const unitDigestWords: Words<typeof vi> = { vi, en };
