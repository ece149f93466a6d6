import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markText } from './marked-text.ts';

const shown = (text: string, typed: string[], terms: string[] = []) =>
  markText(text, terms, typed)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('what was looked for is marked', () => {
  test.each([
    ['Tài khoản định danh điện tử', ['dinh', 'danh'], 'Tài khoản [định] [danh] điện tử'],
    ['Đường dây', ['duong'], '[Đường] dây'],
    ['Định danh', ['din'], '[Địn]h danh'],
    ['Điện tử', ['tu', 'di'], '[Đi]ện [tử]'],
    ['IPv4 và IPv6', ['ipv6'], 'IPv4 và [IPv6]'],
    ['HT-02', ['ht', '02'], '[HT]-[02]'],
    ['Không có gì', ['xyz'], 'Không có gì'],
    ['', ['a'], ''],
  ])('in «%s» for %j: %s', (text, typed, marked) => {
    expect(shown(text, typed)).toBe(marked);
  });

  test('letters written as letter and mark are marked together', () => {
    expect(shown('Định danh'.normalize('NFD'), ['din'])).toBe('[Địn]h danh'.normalize('NFD'));
  });

  test('a word found in spite of a mistake is marked whole', () => {
    expect(shown('Tốc độ Internet', ['internnet'], ['internet'])).toBe('Tốc độ [Internet]');
  });

  // Making strings of all of Unicode takes a while the first time.
  test('the pieces are always the text', { timeout: 30_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, typed) => {
        expect(
          markText(whole, typed, typed)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});
