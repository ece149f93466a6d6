import type { Words } from '../words.ts';

const vi = {
  figuresOf: (period: string) => `Số liệu ${period}`,
  open: 'Xem chi tiết',
  opensTab: '(mở thẻ mới)',
  loading: 'Đang tải số liệu…',
  unknownIndicator: (id: string) => `Không có chỉ số «${id}» trong kỳ số liệu này.`,
  unknownPillar: (id: string) => `Không có trụ cột «${id}» trong kỳ số liệu này.`,
  unknownEdition: (id: string) => `Không có kỳ số liệu «${id}».`,
  unknownWidget: 'Địa chỉ này không phải của một ô chỉ số.',
  brokenIndicator: 'Bản ghi của chỉ số này bị lỗi và đã được tách riêng.',
  noSubject: 'Chưa nêu chỉ số nào (thiếu «ma»).',
  unknownOption: (name: string, value: string) => `Tùy chọn ${name}=${value} không có; đang dùng mặc định.`,
  faintAccent: (name: string, value: string) =>
    `Màu ${name}=${value} quá nhạt trên nền này, chữ sẽ khó đọc; đang dùng màu mặc định.`,
  allPages: 'Bảng chỉ số chuyển đổi số',
  builtOn: (day: string) => `Chưa hỏi lại được nguồn; số liệu theo bản phát hành ngày ${day}.`,
};

const en: typeof vi = {
  figuresOf: (period) => `Figures of ${period}`,
  open: 'See details',
  opensTab: '(opens a new tab)',
  loading: 'Loading figures…',
  unknownIndicator: (id) => `There is no indicator “${id}” in this edition.`,
  unknownPillar: (id) => `There is no pillar “${id}” in this edition.`,
  unknownEdition: (id) => `There is no edition “${id}”.`,
  unknownWidget: 'This is not the address of a widget.',
  brokenIndicator: 'The record of this indicator is faulty and was set apart.',
  noSubject: 'No indicator is named (“ma” is missing).',
  unknownOption: (name, value) => `There is no option ${name}=${value}; the default is used.`,
  faintAccent: (name, value) =>
    `The colour ${name}=${value} is too faint on this ground to be read; the default is used.`,
  allPages: 'Digital transformation dashboard',
  builtOn: (day) => `The source could not be asked again; figures as released on ${day}.`,
};

export const embedWords: Words<typeof vi> = { vi, en };
