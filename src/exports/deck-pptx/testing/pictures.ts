import type { Bar, BarTone, LinePoint, Picture } from '#domain/deck/picture.ts';

/** Pictures for tests, each with what makes it hard. */

function bar(label: string, text: string, number: number | null, at: number | null, tone: BarTone): Bar {
  return { key: label, label, text, value: number, at, tone, countryAt: null };
}

export const bars: Picture = {
  kind: 'bars',
  title: 'Tốc độ truy cập trung bình',
  bars: [
    bar('Bình Thuận, 07/2023', '80 Mb/s', 80, 1, 'own'),
    bar('Bình quân cả nước, 07/2023', '78,43 Mb/s', 78.43, 0.980375, 'country'),
    bar('Kỳ trước', 'chưa công bố', null, null, 'earlier'),
    bar('Mục tiêu', '0 Mb/s', 0, 0, 'target'),
  ],
  zeroAt: 0,
  whole: '',
  unit: 'Mb/s',
};

export const twelveBars: Picture = {
  kind: 'bars',
  title: 'Theo đơn vị cấp huyện & thị xã',
  bars: Array.from({ length: 12 }, (_, at) => ({
    ...bar(`Huyện ${at + 1} có tên dài hơn chỗ của nó`, `${95 - at}%`, 95 - at, (95 - at) / 100, 'group'),
    countryAt: 0.5,
  })),
  zeroAt: 0,
  whole: '100%',
  unit: '%',
};

export const places: Picture = {
  kind: 'places',
  title: 'Xếp hạng chuyển đổi số cấp tỉnh',
  bars: [
    bar('Bình Thuận, năm 2022', '50/63', 50, 13 / 62, 'own'),
    bar('Bình Thuận, năm 2021', '36/63', 36, 27 / 62, 'earlier'),
    bar('Mục tiêu 2025', '20/63', 20, 43 / 62, 'target'),
  ],
  zeroAt: 0,
  whole: '',
  unit: '',
};

function point(label: string, x: number, number: number | null, segment: number, hollow = false): LinePoint {
  const text = number === null ? '' : `${number}`.replace('.', ',');
  return {
    key: label,
    label,
    text,
    value: number,
    x,
    y: number === null ? null : number / 100,
    hollow,
    segment,
  };
}

export const lineWithGap: Picture = {
  kind: 'line',
  title: 'Hộ có cáp quang',
  points: [
    point('năm 2019', 0, 40.5, 0),
    point('năm 2020', 0.25, 52, 0),
    point('năm 2021', 0.5, null, 0),
    point('năm 2022', 0.75, 66, 1),
    point('năm 2023', 1, 71.2, 1, true),
  ],
  levels: [
    { kind: 'target', label: 'mục tiêu 2025: 80%', value: 80, y: 0.8 },
    { kind: 'country', label: 'bình quân cả nước: 76,2%', value: 76.2, y: 0.762 },
  ],
  unit: '%',
  isRank: false,
  top: 100,
  foot: 0,
};

export const unevenRanks: Picture = {
  kind: 'line',
  title: 'Xếp hạng DTI',
  points: [
    point('năm 2019', 0, 40, 0),
    point('năm 2021', 0.5, 36, 0),
    point('tháng 7 năm 2022', 0.75, 50, 0),
    point('2023', 1, 48, 0),
  ],
  levels: [],
  unit: '',
  isRank: true,
  top: 1,
  foot: 63,
};
