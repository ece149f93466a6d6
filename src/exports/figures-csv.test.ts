import { expect, test } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { indicatorHealth } from '#domain/data-health.ts';
import type { Indicator } from '#domain/model/index.ts';
import { catalogue, day, indicator, observed, text } from '#domain/testing/builders.ts';
import { dataWords } from '#i18n/pages/data.ts';
import { editionFileName } from './file-name.ts';
import { figuresCsv } from './figures-csv.ts';

const today = day('2024-03-15');

function linesOf(indicators: readonly Indicator[], locale: 'vi' | 'en'): readonly string[] {
  const rows = indicatorHealth(
    indicators.map((each) => assess(each, today)),
    today,
  );
  const csv = figuresCsv(
    catalogue('2024-03-15', indicators),
    rows,
    dataWords[locale],
    locale,
    'Asia/Ho_Chi_Minh',
  );
  return csv.split('\r\n');
}

test('each indicator is a row with its period, value, trust and reason, under Vietnamese headings', () => {
  const [head = '', row = '', after] = linesOf(
    [indicator({ decimals: 1, latest: observed('2023-07', 25.78, { qualifier: 'about', flags: ['e'] }) })],
    'vi',
  );
  expect(head).toMatch(/^\uFEFFMã,Định danh,Chỉ số,Trụ cột,Kỳ,/);
  expect(head.split(',')).toHaveLength(dataWords.vi.csvHeadings.length);
  expect(row).toContain('XH-01,share,Tỷ lệ người dân có hồ sơ sức khỏe điện tử,Xã hội số,07/2023,"25,78",');
  expect(row).toContain('"khoảng 25,8%",phần trăm,"Dùng được, tạm tính",ước tính; nguồn không nêu lịch');
  expect(after).toBe('');
});

test('in English the decimal mark is a point', () => {
  expect(linesOf([indicator({ latest: observed('2023-07', 25.78) })], 'en')[1]).toContain(
    'July 2023,25.78,26%',
  );
});

test('a figure that is not published is an empty cell with its reason, never a zero', () => {
  const row = linesOf([indicator({ latest: null, reporting: 'in-preparation' })], 'vi')[1];
  expect(row).toContain('Xã hội số,,,,phần trăm,Chưa công bố,chưa có số liệu công bố,');
});

test('very small and very large numbers are written out', () => {
  const values = [Number.MAX_SAFE_INTEGER, 1e-7, -0.5].map((value) =>
    indicator({ id: `x${value}`, latest: observed('2023', value) }),
  );
  const rows = linesOf(values, 'en').join('\n');
  expect(rows).toContain(',9007199254740991,');
  expect(rows).toContain(',0.0000001,');
  expect(rows).toContain(',-0.5,');
});

test('a name that a spreadsheet would calculate is a text', () => {
  const row = linesOf([indicator({ name: text('=HYPERLINK("http://x")') })], 'vi')[1];
  expect(row).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test.each([
  ['Bình Thuận', '2025-06', 'bang-chi-so-binh-thuan-2025-06.zip'],
  ['Đắk Lắk', '2025', 'bang-chi-so-dak-lak-2025.zip'],
  ['ỦY BAN / ../x', '2025', 'bang-chi-so-uy-ban-x-2025.zip'],
  ['日本', '2025', 'bang-chi-so-2025.zip'],
])('files of %s have names in plain letters', (area, edition, name) => {
  expect(editionFileName(area, edition, 'zip')).toBe(name);
});
