import { expect, test } from 'vitest';
import { heldSentence } from './held-figures.ts';

const zone = 'Asia/Ho_Chi_Minh';
const at = (text: string) => Date.parse(`${text}+07:00`);
const takenAt = at('2026-11-25T08:05');

test.each([
  ['vi', null, 'Số liệu lấy lúc 08:05 ngày 25/11/2026'],
  ['vi', '2026-11-25T08:35', 'Số liệu lấy lúc 08:05 ngày 25/11/2026; nguồn chưa trả lời từ 08:35'],
  [
    'vi',
    '2026-11-26T00:01',
    'Số liệu lấy lúc 08:05 ngày 25/11/2026; nguồn chưa trả lời từ 00:01 ngày 26/11/2026',
  ],
  ['en', null, 'Figures from 08:05 on 25 November 2026'],
  [
    'en',
    '2026-11-25T08:35',
    'Figures from 08:05 on 25 November 2026; the source has not answered since 08:35',
  ],
] as const)('in %s, the source silent since %s: %s', (locale, since, sentence) => {
  const silentSince = since === null ? null : at(since);
  expect(heldSentence({ takenAt, silentSince }, locale, zone)).toBe(sentence);
});
