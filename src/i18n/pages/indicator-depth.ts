import type { Words } from '../words.ts';

const vi = {
  embed: 'Nhúng',
  range: {
    label: 'Khoảng thời gian của biểu đồ',
    years: (count: number) => `${count} năm`,
    all: 'Tất cả',
    from: 'Từ',
    to: 'Đến',
    shown: (from: string, to: string, count: string, all: string) =>
      `Biểu đồ: ${from} – ${to}, ${count} trong ${all} kỳ. Bảng luôn đủ mọi kỳ.`,
    outside: 'Khoảng thời gian trong địa chỉ không có đủ số liệu để vẽ; đang xem tất cả.',
    sampled: (all: string) =>
      `Có ${all} kỳ: ở chỗ hẹp, biểu đồ giữ đỉnh và đáy của từng đoạn; thu hẹp khoảng thời gian để xem từng kỳ.`,
  },
  groups: {
    view: 'Cách xem chi tiết theo nhóm',
    bars: 'Thanh',
    table: 'Bảng',
    order: {
      gap: 'Xếp từ nhóm kém cả nước nhiều nhất.',
      gapPlain: 'Xếp từ nhóm thấp hơn cả nước nhiều nhất.',
      place: 'Xếp từ hạng kém nhất.',
      lowest: 'Xếp từ thấp đến cao.',
      highest: 'Xếp từ cao đến thấp.',
      largest: 'Xếp từ lớn đến nhỏ.',
    },
    ownScale: 'Mỗi thanh bắt đầu từ 0 và dài bằng điểm tối đa của nhóm.',
    oneScale: 'Các thanh bắt đầu từ 0, cùng một thước.',
    national: 'Vạch đứng: cả nước.',
    places: (last: string) =>
      `Chấm càng về bên phải, hạng càng tốt: bên phải là hạng 1, bên trái là hạng ${last}.`,
    against: (difference: string, national: string) => `${difference}; cả nước ${national}`,
    nationalOf: (national: string, when: string) => `cả nước ${national} (${when})`,
  },
  others: {
    each: 'Mỗi khung là một nguồn hoặc một cách đo, cùng trục thời gian và cùng trục giá trị; không đường nào nối hai khung.',
    table: 'Bảng số liệu',
    own: (value: string, when: string) => `Tỉnh: ${value} (${when}), cùng cách đo`,
    single: 'Chỉ có một kỳ.',
    noFigure: 'Chưa có kỳ nào được công bố.',
  },
  revisions: {
    title: 'Số liệu đã sửa',
    table: 'Các lần sửa',
    note: (count: number) => `${count} lần; mới nhất trước`,
    was: 'Trước khi sửa',
    now: 'Sau khi sửa',
    difference: 'Thay đổi',
    on: 'Ngày sửa',
    reason: 'Lý do',
    none: 'không có',
    same: 'không đổi',
    added: 'thêm số liệu',
    removed: 'rút số liệu',
    up: (size: string) => `tăng ${size}`,
    down: (size: string) => `giảm ${size}`,
  },
  pair: {
    title: 'Đọc cùng nhau',
  },
};

const en: typeof vi = {
  embed: 'Embed',
  range: {
    label: 'Time range of the chart',
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
    all: 'All',
    from: 'From',
    to: 'To',
    shown: (from, to, count, all) =>
      `Chart: ${from} – ${to}, ${count} of ${all} periods. The table always has them all.`,
    outside: 'The time range in the address has too few figures to draw; all periods are shown.',
    sampled: (all) =>
      `${all} periods: where room is short, the chart keeps the high and the low of each stretch; narrow the range to see each period.`,
  },
  groups: {
    view: 'View of the groups',
    bars: 'Bars',
    table: 'Table',
    order: {
      gap: 'The group furthest behind the country comes first.',
      gapPlain: 'The group furthest below the country comes first.',
      place: 'The worst place comes first.',
      lowest: 'From low to high.',
      highest: 'From high to low.',
      largest: 'From large to small.',
    },
    ownScale: 'Each bar starts at zero; its track is as long as the most the group can have.',
    oneScale: 'All bars start at zero, on one scale.',
    national: 'Upright tick: the country.',
    places: (last) =>
      `The further right the dot, the better: place 1 is at the right end, place ${last} at the left.`,
    against: (difference, national) => `${difference}; country ${national}`,
    nationalOf: (national, when) => `country ${national} (${when})`,
  },
  others: {
    each: 'Each frame is one body or one method, on the same time axis and the same value axis; no line joins two frames.',
    table: 'Data table',
    own: (value, when) => `Province: ${value} (${when}), same method`,
    single: 'One period only.',
    noFigure: 'No period has been published.',
  },
  revisions: {
    title: 'Revised figures',
    table: 'List of revisions',
    note: (count) => (count === 1 ? '1 revision' : `${count} revisions, newest first`),
    was: 'Was',
    now: 'Now',
    difference: 'Change',
    on: 'Revised on',
    reason: 'Reason',
    none: 'none',
    same: 'unchanged',
    added: 'figure added',
    removed: 'figure withdrawn',
    up: (size) => `up ${size}`,
    down: (size) => `down ${size}`,
  },
  pair: {
    title: 'To be read together',
  },
};

/** Words of the deeper parts of an indicator's page. */
export const depthWords: Words<typeof vi> = { vi, en };
