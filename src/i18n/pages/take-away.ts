import type { Words } from '../words.ts';

const vi = {
  pptx: 'Tải PowerPoint',
  pptxNote: (slides: string) =>
    `${slides} trang; chữ, bảng và biểu đồ sửa được, có lời cho người nói. Phông chữ Arial.`,
  drawing: (done: string, total: string) => `Đang dựng trang ${done} trên ${total}`,
  packing: 'Đang đóng gói tệp',
  cancel: 'Dừng',
  cancelled: 'Đã dừng, chưa có tệp nào được tải.',
  pptxDone: (name: string, size: string) => `Đã tải ${name} (${size}).`,
  pptxFailed:
    'Chưa tạo được tệp PowerPoint. Hãy bấm lại; nếu vẫn không được, tải lại trang hoặc in bộ trang ra PDF.',
};

const en: typeof vi = {
  pptx: 'Download PowerPoint',
  pptxNote: (slides) =>
    `${slides} ${slides === '1' ? 'slide' : 'slides'}; text, tables and charts can be edited, with speaker notes. Set in Arial.`,
  drawing: (done, total) => `Making slide ${done} of ${total}`,
  packing: 'Packing the file',
  cancel: 'Stop',
  cancelled: 'Stopped; nothing was downloaded.',
  pptxDone: (name, size) => `Downloaded ${name} (${size}).`,
  pptxFailed:
    'The PowerPoint file could not be made. Try again; if that does not help, reload the page or print the deck to PDF.',
};

/** Words of what can be taken away from a deck. */
export const takeAwayWords: Words<typeof vi> = { vi, en };
