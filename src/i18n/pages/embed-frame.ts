import type { Words } from '../words.ts';

const vi = {
  unavailable: (day: string) => `Chưa hỏi lại được nguồn; số liệu theo bản phát hành ngày ${day}.`,
  broken: 'Ô này gặp lỗi khi hiển thị. Hãy tải lại trang, hoặc mở',
  dashboard: 'bảng chỉ số chuyển đổi số',
  noEnglish: 'Chưa tải được bản tiếng Anh; đang hiện bản tiếng Việt.',
};

const en: typeof vi = {
  unavailable: (day) => `The source could not be asked again; figures as released on ${day}.`,
  broken: 'This widget failed while it was drawn. Load the page again, or open the',
  dashboard: 'digital transformation dashboard',
  noEnglish: 'The English words could not be loaded; this is the Vietnamese widget.',
};

/** Words of the frame around a widget. */
export const frameWords: Words<typeof vi> = { vi, en };
