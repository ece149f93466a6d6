import type { PlainDate } from '../date.ts';
import { formatDate, formatPeriod } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../model/text.ts';
import type { Period } from '../period.ts';
import type { ApartRow, RegisterCheck, UnitRow } from '../units/join.ts';
import type { Reference } from '../units/ranking.ts';
import { plural } from './letters.ts';
import { flagWords } from './reasons.ts';

/** By which list of units a table is made, and whether its rows were checked against it. */
export function registerWords(check: RegisterCheck, silent: number, locale: Locale): string {
  const vi = locale === 'vi';
  const when = check.vintage && formatPeriod(check.vintage, locale);
  if (check.kind === 'checked') {
    const count = unitCount(check.count, locale);
    const rest = formatNumber(silent, 0, locale);
    if (vi)
      return `Danh mục đơn vị ${when}: ${count}, ${silent === 0 ? 'đều có số liệu' : `${rest} chưa có số liệu`}.`;
    return `Units of ${when}: ${count}, ${silent === 0 ? 'all with a figure' : `${rest} without a figure`}.`;
  }
  switch (check.reason) {
    case 'no-register':
      return vi
        ? 'Kỳ số liệu này không có danh mục đơn vị hành chính để đối chiếu; tên đơn vị ghi theo bảng số liệu.'
        : 'This edition has no register of units to check against; names are those of the table.';
    case 'no-vintage':
      return vi
        ? 'Bảng số liệu không nêu theo danh mục đơn vị của năm nào nên chưa đối chiếu được; tên ghi theo bảng số liệu.'
        : 'The table does not say which year’s units it is made by, so it is not checked; names are those of the table.';
    case 'empty-vintage':
      return vi
        ? `Danh mục đơn vị hành chính không có đơn vị nào của ${when} nên chưa đối chiếu được; tên ghi theo bảng số liệu.`
        : `The register holds no unit of ${when}, so the table is not checked; names are those of the table.`;
  }
}

/** Said when boundaries were redrawn between a table's units and the day up to which the edition's figures reach. */
export function boundaryWords(vintage: Period, cutoff: PlainDate, locale: Locale): string {
  const [of, until] = [formatPeriod(vintage, locale), formatDate(cutoff, locale)];
  return locale === 'vi'
    ? `Bảng này theo đơn vị hành chính ${of}; đến ngày chốt số liệu ${until} ranh giới đã đổi, nên không so sánh với đơn vị của danh mục khác.`
    : `This table is by the units of ${of}; boundaries have changed by ${until}, so nothing is compared with units of another list.`;
}

/** Why a row was set apart: «không có trong danh mục đơn vị năm 2023». */
export function apartWords({ reason, known }: ApartRow, vintage: Period | null, locale: Locale): string {
  const vi = locale === 'vi';
  const when = vintage === null ? '' : ` ${formatPeriod(vintage, locale)}`;
  if (reason === 'unknown')
    return vi ? `không có trong danh mục đơn vị${when}` : `not among the units of${when}`;
  const [from, to] = [known?.validFrom ?? null, known?.validTo ?? null];
  const days =
    to !== null && (vintage === null || to < vintage.end)
      ? vi
        ? `chỉ có hiệu lực đến ${formatDate(to, locale)}`
        : `in force until ${formatDate(to, locale)}`
      : from !== null
        ? vi
          ? `chỉ có hiệu lực từ ${formatDate(from, locale)}`
          : `in force from ${formatDate(from, locale)}`
        : '';
  const apart = vi ? 'thuộc danh mục khác kỳ' : 'belongs to another list';
  return days === '' ? apart : `${apart} (${days})`;
}

/** Why a unit has no figure. */
export function silentWords({ observation }: UnitRow, locale: Locale): string {
  if (observation === null) {
    return locale === 'vi' ? 'không có dòng trong bảng số liệu' : 'no row in the table';
  }
  const period = formatPeriod(observation.period, locale);
  return `${observation.flags.map((flag) => flagWords(flag, locale)).join(', ')} (${period})`;
}

/** Why no distance from the province is shown; empty when it is. */
export function referenceWords(reference: Reference, period: Period | null, locale: Locale): string {
  if (reference.kind === 'province' || period === null) return '';
  const vi = locale === 'vi';
  const when = formatPeriod(period, locale);
  const why = {
    count: vi
      ? 'số đếm hoặc thứ hạng của một đơn vị không so được với số của cả tỉnh'
      : 'a unit’s count or rank cannot be set against that of the whole province',
    'no-figure': vi
      ? `tỉnh chưa công bố số cùng kỳ ${when}`
      : `the province has published no figure for ${when}`,
    scope: vi ? 'số của tỉnh theo định nghĩa khác' : 'the province’s figure has another definition',
  }[reference.reason];
  return vi ? `Không tính khoảng cách với toàn tỉnh: ${why}.` : `No distance from the province: ${why}.`;
}

/** «12 đơn vị», «1 unit». */
export function unitCount(count: number, locale: Locale): string {
  const number = formatNumber(count, 0, locale);
  return locale === 'vi' ? `${number} đơn vị` : `${number} ${plural(count, 'unit', 'units')}`;
}
