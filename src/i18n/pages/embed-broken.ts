import type { Words } from '../words.ts';

/** Words for a widget that met a mistake of ours. */
const vi = {
  broken: 'Ô chỉ số này gặp lỗi nên đã dừng; phần còn lại của trang không bị ảnh hưởng.',
  retry: 'Thử lại',
};

const en: typeof vi = {
  broken: 'This indicator met an error and stopped; the rest of the page is not affected.',
  retry: 'Try again',
};

export const brokenWords: Words<typeof vi> = { vi, en };
