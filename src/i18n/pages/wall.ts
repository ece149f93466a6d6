import type { Words } from '../words.ts';

const vi = {
  pause: 'Tạm dừng',
  resume: 'Chạy tiếp',
  withKey: (action: string) => `${action} (K)`,
  /** @param sentence since when the figures are */
  paused: (sentence: string) => `Đang tạm dừng. ${sentence}`,
};

const en: typeof vi = {
  pause: 'Pause',
  resume: 'Go on',
  withKey: (action) => `${action} (K)`,
  paused: (sentence) => `Paused. ${sentence}`,
};

/** Words of a deck that runs by itself. */
export const wallWords: Words<typeof vi> = { vi, en };
