import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVietnamese } from './fold.ts';

describe('text without its marks', () => {
  test.each([
    ['Điện tử', 'dien tu'],
    ['ĐỊNH DANH', 'dinh danh'],
    ['đường dây', 'duong day'],
    ['Cáp quang', 'cap quang'],
    ['hoà bình', 'hoa binh'],
    ['hòa bình', 'hoa binh'],
    ['Ẫ ẵ ặ ệ ỗ ợ ữ ỵ Ỹ', 'a a a e o o u y y'],
    ['HT-02', 'ht-02'],
    ['Điểm 🚀 số', 'diem 🚀 so'],
    ['مؤشر', 'مؤشر'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  test('does not depend on how the marks were encoded', () => {
    const text = 'Tỷ lệ người dân có tài khoản định danh điện tử';
    expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
  });

  test('is stable and never throws, lone surrogates included', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldVietnamese(text);
        expect(foldVietnamese(folded)).toBe(folded);
      }),
    );
  });
});
