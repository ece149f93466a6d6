import type { Words } from '../words.ts';

const vi = {
  country: 'cả nước',
  wholeTrack: (whole: string) => `hết vạch: ${whole}`,
};

const en: typeof vi = {
  country: 'country',
  wholeTrack: (whole) => `full width: ${whole}`,
};

/** Words that the pictures of slides add to the finished ones of their model. */
export const words: Words<typeof vi> = { vi, en };
