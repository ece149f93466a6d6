import type { Words } from '../words.ts';

const vi = {
  results: 'Kết quả tìm kiếm',
  kinds: {
    indicator: 'Chỉ số',
    agency: 'Cơ quan',
    programme: 'Chương trình',
    milestone: 'Mốc việc',
    platform: 'Nền tảng',
    bottleneck: 'Điểm nghẽn',
    commendation: 'Khen thưởng',
    page: 'Trang',
  },
  featured: 'Chỉ số chính',
  shown: (shown: string, total: string) => `hiện ${shown} trong ${total}`,
  more: (count: string) => `Hiện thêm ${count} mục`,
  count: (count: string) => `${count} kết quả`,
  countNear: (count: string) => `Không mục nào có đủ các từ đã gõ; ${count} mục gần nhất`,
  near: 'Không mục nào có đủ các từ như đã gõ. Gần nhất:',
  none: (typed: string) => `Không tìm thấy «${typed}».`,
  advice: (code: string | null) =>
    `Thử ít từ hơn, từ ngắn hơn${code === null ? '' : `, hoặc mã chỉ số như ${code}`}. Không cần gõ dấu.`,
  suggestion: 'Có phải:',
  preparing: 'Đang chuẩn bị tìm kiếm…',
  noProgrammes: 'Chưa tải được chương trình và nền tảng; đang tìm trong chỉ số, cơ quan và trang.',
  noCatalogue: 'Chưa tải được số liệu; chỉ tìm được các trang.',
  empty: 'Kỳ số liệu này chưa có chỉ số nào.',
  agency: 'Xem các mục cơ quan này chủ trì',
  ownedBy: 'Chủ trì:',
  anyOwner: (agency: string) => `Thôi lọc theo ${agency}`,
  ownsNothing: 'Cơ quan này chưa chủ trì mục nào trong kỳ số liệu đang xem.',
  keys: 'Phím mũi tên để chọn, Enter để mở, Esc để đóng.',
  pages: {
    overview: 'Tổng quan',
    programmes: 'Chương trình',
    attention: 'Cần chú ý',
    changes: 'So sánh hai kỳ số liệu',
    data: 'Dữ liệu và nguồn',
    method: 'Phương pháp tính trạng thái',
  },
};

const en: typeof vi = {
  results: 'Search results',
  kinds: {
    indicator: 'Indicators',
    agency: 'Agencies',
    programme: 'Programmes',
    milestone: 'Milestones',
    platform: 'Platforms',
    bottleneck: 'Bottlenecks',
    commendation: 'Commendations',
    page: 'Pages',
  },
  featured: 'Key indicators',
  shown: (shown, total) => `${shown} of ${total} shown`,
  more: (count) => `Show ${count} more`,
  count: (count) => (count === '1' ? '1 result' : `${count} results`),
  countNear: (count) => `Nothing has all the words typed; nearest: ${count}`,
  near: 'Nothing has all the words as typed. Nearest:',
  none: (typed) => `Nothing found for “${typed}”.`,
  advice: (code) =>
    `Try fewer or shorter words${code === null ? '' : `, or an indicator code such as ${code}`}. Marks need not be typed.`,
  suggestion: 'Did you mean:',
  preparing: 'Getting the search ready…',
  noProgrammes: 'Programmes and platforms could not be loaded; searching indicators, agencies and pages.',
  noCatalogue: 'The figures could not be loaded; only pages can be found.',
  empty: 'This edition has no indicators yet.',
  agency: 'See what this agency answers for',
  ownedBy: 'Owner:',
  anyOwner: (agency) => `Stop filtering by ${agency}`,
  ownsNothing: 'This agency answers for nothing in the edition on screen.',
  keys: 'Arrow keys choose, Enter opens, Esc closes.',
  pages: {
    overview: 'Overview',
    programmes: 'Programmes',
    attention: 'Needs attention',
    changes: 'Changes between two editions',
    data: 'Data and sources',
    method: 'How statuses are computed',
  },
};

/** Words of the search dialog. */
export const searchWords: Words<typeof vi> = { vi, en };
export type SearchWords = typeof vi;
