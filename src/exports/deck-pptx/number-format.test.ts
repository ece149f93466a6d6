import { expect, test } from 'vitest';
import { numberFormat } from './number-format.ts';

test.each([
  ['78,43 Mb/s', 78.43, 'vi', '0.00" Mb/s"'],
  ['80', 80, 'vi', '0'],
  ['92,5%', 92.5, 'vi', '0.0"%"'],
  ['50/63', 50, 'vi', '0"/63"'],
  ['hơn 700.000 tài khoản', 700_000, 'vi', '"hơn "#,##0" tài khoản"'],
  ['1,234.5', 1234.5, 'en', '#,##0.0'],
  ['−5,2%', -5.2, 'vi', '0.0"%"'],
  ['cỡ "lớn" 3', 3, 'vi', '"cỡ ""lớn"" "0'],
] as const)(
  '«%s» is printed by a number format, so that an edited value is printed too',
  (text, value, locale, format) => {
    expect(numberFormat(text, value, locale)).toBe(format);
  },
);

test('a text that rounds the value away is kept in words rather than printed otherwise', () => {
  expect(numberFormat('1,2 triệu', 1_200_000, 'vi')).toBe('"1,2 triệu";"1,2 triệu";"1,2 triệu"');
  expect(numberFormat('chưa rõ', 3, 'vi')).toBe('"chưa rõ";"chưa rõ";"chưa rõ"');
});
