import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWidgetAddress } from '#domain/widget/address.ts';
import { defaultOptions, optionNames, optionValues, subjectName } from '#domain/widget/options.ts';

const script = readFileSync('public/nhung/som.js', 'utf8');

/** The marks that the script leaves on the page of an address before its first paint. */
function marks(search: string): Readonly<Record<string, string>> {
  const dataset: Record<string, string> = {};
  const window = { addEventListener: () => undefined, setTimeout: () => 0 };
  const document = { documentElement: { dataset } };
  runInNewContext(script, { ...window, location: { search }, document, URLSearchParams });
  return dataset;
}

const optionsOf = (search: string) =>
  readWidgetAddress('/nhung/tong-quan/', search)?.request.options ?? defaultOptions;

const written = fc.oneof(
  ...Object.values(optionValues).flatMap((values) => values.map(([told]) => fc.constant(told))),
  fc.constantFrom('', 'TOI', ' toi ', 'xanh', '2023-07', '5', '7'),
);
const searches = fc
  .dictionary(fc.constantFrom(...Object.values(optionNames), subjectName, 'utm_source'), written)
  .map((query) => `?${new URLSearchParams(query).toString()}`);

test('the looks before the first paint are those that the widget itself will read', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const { theme, density, title } = optionsOf(search);
      const page = marks(search);
      expect(page['theme']).toBe(theme);
      expect(page['density'] ?? 'comfortable').toBe(density);
      expect(page['title'] ?? '1').toBe(title ? '1' : '0');
    }),
  );
});

test('what would show other content than the built page is held back', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const { edition, view, level, most, locale } = optionsOf(search);
      const content = { edition, view, level, most, locale: locale ?? 'vi' };
      const built = { edition: null, view: 'value', level: 2, most: 5, locale: 'vi' };
      const other = JSON.stringify(content) !== JSON.stringify(built);
      expect(other && marks(search)['pending'] === undefined).toBe(false);
    }),
  );
});

test('the built page is shown at once to an address that asks for nothing, or for its looks alone', () => {
  for (const search of [
    '',
    '?utm_source=zalo',
    '?giao-dien=toi&mat-do=gon&tieu-de=0&mau=0b5c7a',
    '?ngon-ngu=vi',
  ]) {
    expect(marks(search)).not.toHaveProperty('pending');
  }
});

test('it stays tiny, for it stands before the first paint', () => {
  expect(gzipSync(script).length).toBeLessThan(1100);
});
