import type { Picture } from '#domain/deck/picture.ts';
import type { BigFigure, Slide, SlideBody } from '#domain/deck/slide.ts';
import { bars, lineWithGap, places, twelveBars, unevenRanks } from './pictures.ts';

/** Slides for tests: every kind of body and picture, with what makes each of them hard. */

const value = (number: string, unit: string) => ({ prefix: '', number, scale: '', unit });

export const speed: BigFigure = {
  name: 'Tốc độ truy cập trung bình',
  value: value('80', 'Mb/s'),
  spoken: '80 Mb/s',
  reason: null,
  status: { kind: 'above', tone: 'good', hollow: false, label: 'Hơn cả nước' },
  lines: [{ text: 'Hơn cả nước 1,57 Mb/s', tone: 'good' }],
  when: 'số liệu 07/2023, Báo Bình Thuận',
};

export const overdue: BigFigure = {
  name: 'Hồ sơ trực tuyến toàn trình',
  value: value('41,2', '%'),
  spoken: '41,2%',
  reason: 'Quá hạn: kỳ báo cáo quý 2 năm 2025 chưa có số',
  status: { kind: 'overdue', tone: 'none', hollow: false, label: 'Quá hạn' },
  lines: [],
  when: 'số liệu quý 1/2025, Sở KH&CN',
};

export const missing: BigFigure = {
  name: 'Kinh tế số trong GRDP',
  value: null,
  spoken: 'Chưa có số liệu',
  reason: 'Chưa công bố',
  status: { kind: 'missing', tone: 'none', hollow: false, label: 'Chưa có số liệu' },
  lines: [],
  when: '',
};

/** A slide around a body. */
export function slideOf(key: string, body: SlideBody, more: Partial<Slide> = {}): Slide {
  return {
    key,
    ref: { kind: 'indicator', id: key },
    kicker: 'Hạ tầng số',
    title: `Tiêu đề của ${key} nói trọn một ý: Internet Bình Thuận nhanh hơn bình quân cả nước 2%`,
    titleSize: 'l',
    body,
    source: `Số liệu 07/2023 · Nguồn: Báo Bình Thuận (Sở TT&TT), trang ${key}`,
    remark: 'Trục bắt đầu từ 0',
    notes: [`Lời nói của ${key}`, 'Chủ trì: Sở <KH&CN>'],
    ...more,
  };
}

const none: Picture = { kind: 'none', reason: 'Chưa đủ số liệu để vẽ' };

/** One slide of each kind. */
export const sampleSlides: readonly Slide[] = [
  slideOf(
    'bia',
    {
      kind: 'cover',
      area: 'Bình Thuận',
      edition: 'Kỳ số liệu 07/2023',
      cutoff: 'Số liệu đến 31/07/2023',
      lines: ['Hồ sơ số liệu đã khép'],
    },
    { kicker: '', source: '', remark: '' },
  ),
  slideOf('tong-quan', {
    kind: 'counts',
    counts: [
      { key: 'good', label: 'Đạt hoặc đúng lộ trình', count: 12, tone: 'good' },
      { key: 'watch', label: 'Cần theo dõi', count: 5, tone: 'watch' },
      { key: 'bad', label: 'Chệch lộ trình', count: 3, tone: 'bad' },
      { key: 'none', label: 'Chưa đánh giá được', count: 31, tone: 'none' },
    ],
    figures: [
      speed,
      overdue,
      missing,
      { ...speed, name: 'Tài khoản định danh điện tử đã kích hoạt', value: value('700.000', 'tài khoản') },
      overdue,
    ],
  }),
  slideOf('thanh', { kind: 'figure', figure: speed, picture: bars }),
  slideOf('qua-han', { kind: 'figure', figure: overdue, picture: lineWithGap }),
  slideOf('thieu', { kind: 'figure', figure: missing, picture: none }),
  slideOf('muoi-hai', {
    kind: 'figure',
    figure: { ...speed, value: value('1.234.567', 'tài khoản') },
    picture: twelveBars,
  }),
  slideOf('hang', { kind: 'figure', figure: { ...speed, value: value('50/63', '') }, picture: places }),
  slideOf('hang-theo-nam', {
    kind: 'figure',
    figure: { ...speed, value: value('48/63', '') },
    picture: unevenRanks,
  }),
  slideOf('danh-sach', {
    kind: 'rows',
    rows: Array.from({ length: 6 }, (_, at) => ({
      key: `${at}`,
      place: `${at + 1}`,
      mark: { text: 'Chệch lộ trình', tone: 'bad' as const },
      name: `Việc thứ ${at + 1}: chữ ký số cá nhân`,
      text: 'kém mức phải có ở thời điểm này 12,5 điểm phần trăm',
      figure: { value: '21,3%', caption: 'tháng 5 năm 2025', tone: 'bad' as const },
      who: 'Sở Khoa học và Công nghệ',
    })),
    rest: 'và 4 mục khác: xem trang Cần chú ý',
    empty: '',
  }),
  slideOf('trong', { kind: 'rows', rows: [], rest: null, empty: 'Kỳ này chưa nêu điểm nghẽn nào' }),
  slideOf('loi', {
    kind: 'notice',
    text: 'Chỉ số «x» không có trong kỳ này. Chọn kỳ khác hoặc bỏ trang này khỏi bộ.',
  }),
];
