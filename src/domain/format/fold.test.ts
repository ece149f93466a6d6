import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldVietnamese } from './fold.ts';

test.each([
  ['Điện tử', 'dien tu'],
  ['ĐẪM ĐỮA Ự', 'dam dua u'],
  ['điê\u0323n', 'dien'],
  ['IPv6, 4G', 'ipv6, 4g'],
  ['İstanbul', 'istanbul'],
  ['', ''],
])('«%s» folds to «%s»', (text, folded) => {
  expect(foldVietnamese(text)).toBe(folded);
});

test('folding twice changes nothing, and composed and decomposed letters fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldVietnamese(text);
      expect(foldVietnamese(folded)).toBe(folded);
      expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
    }),
  );
});
