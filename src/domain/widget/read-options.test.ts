import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentProblem } from './contrast.ts';
import { defaultOptions, optionNames, optionValues, type WidgetOptions } from './options.ts';
import { readOptions } from './read-options.ts';

const from = (written: Readonly<Record<string, string>>) =>
  readOptions((name) => (Object.hasOwn(written, name) ? (written[name] ?? null) : null));

test('nothing written is the default, with nothing to complain of', () => {
  expect(from({})).toEqual({ options: defaultOptions, problems: [] });
  expect(from({ 'giao-dien': '  ', mau: '', ky: ' ' })).toEqual({ options: defaultOptions, problems: [] });
});

test.each([
  [{ 'giao-dien': 'sang' }, { theme: 'light' }],
  [{ 'giao-dien': 'toi' }, { theme: 'dark' }],
  [{ 'giao-dien': ' TU-DONG ' }, { theme: 'auto' }],
  [{ 'ngon-ngu': 'en' }, { locale: 'en' }],
  [{ 'ngon-ngu': 'vi' }, { locale: 'vi' }],
  [{ 'tieu-de': '0' }, { title: false }],
  [{ ky: '2023-07' }, { edition: '2023-07' }],
  [{ hinh: 'bieu-do' }, { view: 'chart' }],
  [{ hinh: 'bang' }, { view: 'table' }],
  [{ 'mat-do': 'gon' }, { density: 'compact' }],
  [{ mau: '#8A1C7C' }, { accent: '8a1c7c' }],
  [{ mau: '036' }, { accent: '003366' }],
  [{ cap: '4' }, { level: 4 }],
  [{ 'toi-da': '20' }, { most: 20 }],
] as readonly (readonly [Readonly<Record<string, string>>, Partial<WidgetOptions>])[])(
  '%j is %j',
  (written, options) => {
    expect(from(written)).toEqual({ options: { ...defaultOptions, ...options }, problems: [] });
  },
);

describe('a value that cannot be taken', () => {
  test.each([
    ['giao-dien', 'xanh', 'unknown'],
    ['giao-dien', 'dark', 'unknown'],
    ['ngon-ngu', 'fr', 'unknown'],
    ['tieu-de', 'true', 'unknown'],
    ['hinh', '__proto__', 'unknown'],
    ['cap', '1', 'unknown'],
    ['cap', '2.0', 'unknown'],
    ['toi-da', '0', 'unknown'],
    ['toi-da', '21', 'unknown'],
    ['toi-da', '1e1', 'unknown'],
    ['toi-da', '-3', 'unknown'],
    ['mau', 'red', 'unknown'],
    ['mau', 'url(x)', 'unknown'],
    ['mau', 'ffee00', 'contrast'],
    ['ky', '..', 'unknown'],
    ['ky', '2023/07', 'unknown'],
    ['ky', '__proto__', 'unknown'],
  ] as const)('%s=%s (%s) leaves the default and is told of', (name, value, kind) => {
    expect(from({ [name]: value })).toEqual({ options: defaultOptions, problems: [{ name, value, kind }] });
  });

  test('is told of by its beginning, without letters that cannot be seen', () => {
    const [problem] = from({ hinh: `\u202Exin\u200B chào${'a'.repeat(500)}` }).problems;
    expect(problem?.value).toBe(`xin chào${'a'.repeat(32)}`);
  });
});

test('an accent is checked against every ground that the theme may have', () => {
  expect(from({ mau: '0b5c7a', 'giao-dien': 'toi' }).options.accent).toBeNull();
  expect(from({ mau: '7cc4e3', 'giao-dien': 'toi' }).options.accent).toBe('7cc4e3');
  expect(from({ mau: '7cc4e3', 'giao-dien': 'tu-dong' }).options.accent).toBeNull();
  expect(from({ mau: '7cc4e3' }).options.accent).toBeNull();
});

const values: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
  Object.entries(optionValues).map(([key, told]) => [key, [null, ...told.map(([, value]) => value)]]),
);

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '<img src=x onerror=alert(1)>',
    '\0',
    '🇻🇳'.repeat(50),
  ),
);

test('any words give options that can be used, and never a mistake', () => {
  const names = Object.values(optionNames);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: names.length, maxLength: names.length }), (words) => {
      const { options, problems } = readOptions(
        (name) => words[names.findIndex((one) => one === name)] ?? null,
      );
      for (const key of ['theme', 'locale', 'title', 'view', 'density', 'level'] as const) {
        expect(values[key]).toContain(options[key]);
      }
      expect(options.accent === null || accentProblem(options.accent, options.theme) === null).toBe(true);
      expect(options.most).toBeGreaterThanOrEqual(1);
      expect(options.most).toBeLessThanOrEqual(20);
      expect(options.edition ?? 'a').toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
      for (const { value } of problems) expect([...value].length).toBeLessThanOrEqual(40);
      expect(problems.length).toBeLessThanOrEqual(names.length);
    }),
  );
});
