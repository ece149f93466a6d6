import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened, splitTitle, titleSizeOf } from './title.ts';

test('a title takes the largest size at which it has two lines', () => {
  expect(titleSizeOf('Hạ tầng số: 2 trên 2 chỉ số có mục tiêu đã đạt')).toBe('l');
  expect(titleSizeOf('x'.repeat(70))).toBe('m');
  expect(titleSizeOf('x'.repeat(100))).toBe('s');
});

test('a sentence that is too long ends after a clause; the others go to the notes', () => {
  const first = 'Kinh tế số: 0 trên 7 chỉ số có mục tiêu đã đạt';
  const second = `9 trên 10 chỉ số chưa có số liệu công bố ${'và còn nữa '.repeat(9)}`;
  expect(splitTitle(`${first}; ${second}`)).toEqual({ title: first, rest: second });
  expect(splitTitle(first)).toEqual({ title: first, rest: '' });
});

test('without a clause it is cut at a word, and says so', () => {
  const { title, rest } = splitTitle('chữ '.repeat(80));
  expect(title).toMatch(/chữ…$/);
  expect(title.length).toBeLessThanOrEqual(128);
  expect(rest).toBe('');
});

test('a shortened text is never longer than asked, and a short one stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 5, max: 200 }), (text, most) => {
      const short = shortened(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short === text || text.length > most).toBe(true);
    }),
  );
});
