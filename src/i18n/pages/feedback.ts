import type { Words } from '../words.ts';

/** Words of «Báo sai số liệu». */
const vi = {
  button: 'Báo sai số liệu',
  subject: (about: string) => `Báo sai số liệu: ${about}`,
  period: (period: string) => `kỳ ${period}`,
  indicator: 'Chỉ số',
  id: 'Định danh',
  value: 'Giá trị đang hiển thị',
  periodLabel: 'Kỳ',
  noPeriod: 'chưa có',
  edition: 'Bộ số liệu',
  cutoff: (date: string) => `chốt ${date}`,
  source: 'Nguồn',
  noSource: 'chưa nêu trong nguồn',
  link: 'Trang',
  question: 'Chỗ sai và số đúng theo nguồn nào:',
  panel: 'Nội dung báo sai',
  noAddress: 'Cổng chưa khai báo địa chỉ nhận báo sai; hãy chép nội dung này và gửi cho cơ quan chủ trì.',
  mailHint: (email: string) => `Nếu thư không tự mở, chép nội dung này và gửi tới ${email}.`,
  formHint: 'Nếu biểu mẫu không tự mở, chép nội dung này để gửi.',
  copy: 'Chép nội dung báo sai',
  copied: 'Đã chép nội dung báo sai',
  copyFailed: 'Trình duyệt không cho chép; hãy bôi đen nội dung để chép.',
};

const en: typeof vi = {
  button: 'Report a wrong figure',
  subject: (about) => `Wrong figure: ${about}`,
  period: (period) => `period ${period}`,
  indicator: 'Indicator',
  id: 'Id',
  value: 'Value shown',
  periodLabel: 'Period',
  noPeriod: 'none',
  edition: 'Edition',
  cutoff: (date) => `data up to ${date}`,
  source: 'Source',
  noSource: 'not stated',
  link: 'Page',
  question: 'What is wrong, and the right figure with its source:',
  panel: 'The report',
  noAddress:
    'This portal names no address for reports; copy this text and send it to the body that owns the figure.',
  mailHint: (email) => `If no e-mail opens, copy this text and send it to ${email}.`,
  formHint: 'If no form opens, copy this text and send it.',
  copy: 'Copy the report',
  copied: 'The report is copied',
  copyFailed: 'The browser does not allow copying; select the text to copy it.',
};

export type FeedbackWords = typeof vi;

export const feedbackWords: Words<FeedbackWords> = { vi, en };
