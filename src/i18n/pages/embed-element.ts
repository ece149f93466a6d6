import type { Words } from '../words.ts';

/** Words for a widget in somebody else's page that could not be fetched: they travel with the small script. */
const vi = {
  blocked: (site: string) => `Chưa tải được ô chỉ số: mất mạng, hoặc trang này chưa cho phép ${site} `,
  open: 'Xem bảng chỉ số',
  retry: 'Thử lại',
};

const en: typeof vi = {
  blocked: (site) => `Not loaded: no network, or this page does not allow ${site} `,
  open: 'See the dashboard',
  retry: 'Try again',
};

export const elementWords: Words<typeof vi> = { vi, en };
