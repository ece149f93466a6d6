import type { Words } from '../words.ts';

const vi = {
  unavailable: (day: string) => `Chưa hỏi lại được nguồn; số liệu theo bản phát hành ngày ${day}.`,
  noEnglish: 'Chưa tải được bản tiếng Anh; đang hiện bản tiếng Việt.',
};

const en: typeof vi = {
  unavailable: (day) => `The source could not be asked again; figures as released on ${day}.`,
  noEnglish: 'The English words could not be loaded; this is the Vietnamese widget.',
};

/** Words of the frame around a widget. */
export const frameWords: Words<typeof vi> = { vi, en };
