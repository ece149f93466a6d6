import type { Words } from '../words.ts';

const vi = {
  title: 'Vì sao có trạng thái này?',
  intro: 'Hỏi lần lượt từng quy tắc; quy tắc đầu tiên trả lời được thì quyết định.',
  roles: {
    passed: 'hỏi tiếp',
    decisive: 'quyết định',
    beside: 'đi kèm, không quyết định',
  },
  method: 'Mọi quy tắc và ví dụ: cách tính',
};

const en: typeof vi = {
  title: 'Why this status?',
  intro: 'The rules are asked one after the other; the first that can answer decides.',
  roles: {
    passed: 'ask on',
    decisive: 'decides',
    beside: 'beside, decides nothing',
  },
  method: 'All rules and examples: how it is computed',
};

/** Words around the explanation of one status. */
export const explainPartWords: Words<typeof vi> = { vi, en };
