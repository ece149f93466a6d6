import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '#contract/catalogue.ts';
import { catalogue } from './sample.ts';
import { catalogueWith, readCatalogue, valueOf, withField } from './spoil.ts';

describe('texts as they really come', () => {
  test.each([
    ['300 letters', 'Tỷ lệ thủ tục hành chính đủ điều kiện '.repeat(8).slice(0, 300)],
    ['right-to-left letters', 'مؤشر ٩٢٫٥ abc'],
    ['emoji of several code points', '👩🏽‍💻🇻🇳 chỉ số'],
    ['Khmer digits and marks', 'សូចនាករ ៩២'],
    ['marks of their own', 'Tỷ lệ hộ'.normalize('NFD')],
    ['markup', '<img src=x onerror=alert(1)>&amp;'],
    ['lines and a zero-width joiner', 'một\nhai\tba\u200D'],
  ])('%s stay as they are', (_what, vi) => {
    const { problems, indicators } = catalogueWith('indicators[0].name', { vi, en: '' });
    expect(problems).toEqual([]);
    expect(indicators[0]?.name).toEqual({ vi, en: null });
  });
});

describe('what cannot be seen in a text', () => {
  const hidden = {
    path: '(tệp)',
    found: 'ký tự ẩn: điều khiển hoặc đảo chiều chữ',
    expected: 'chữ thường, không có ký tự ẩn (đã bỏ khi hiển thị)',
    severity: 'note',
  };

  test.each([
    ['turns its direction around', 'ti\u202Enh\u2066\u200E\u061C'],
    ['is a control', 'ti\u007Fnh\u0085'],
    ['is a control that JSON must escape', '\u0000ti\u0007nh'],
    ['is a byte-order mark within', 'ti\uFEFFnh'],
  ])('and %s is taken off, and the file remarked on once', (_what, vi) => {
    const { problems, indicators } = catalogueWith('indicators[0].name', { vi, en: vi });
    expect(indicators[0]?.name).toEqual({ vi: 'tinh', en: 'tinh' });
    expect(problems).toEqual([hidden]);
  });

  test('and is half of a letter is taken off: no address could be made of it', () => {
    const { indicators } = catalogueWith('indicators[0].code', 'a\uD800b');
    expect(indicators.map(({ code }) => code)).toContain('ab');
  });

  test('leaves nothing to read where there was nothing else', () => {
    expect(catalogueWith('indicators[0].name.vi', '\u202E\u2066').broken).toHaveLength(1);
    expect(catalogueWith('indicators[0].name.en', '\u202E ').indicators[0]?.name.en).toBeNull();
  });

  test.each(['tags[0]', 'codes.dti922', 'targets[0].clause'])('is taken off in %s as well', (field) => {
    const { indicators } = catalogueWith(`indicators[0].${field}`, 'a\u202Eb');
    expect(JSON.stringify(indicators)).toContain('"ab"');
  });
});

describe('a text without end', () => {
  test.each([
    ['name.vi', 4000],
    ['definition.en', 4000],
    ['code', 500],
    ['method.version', 500],
    ['tags[0]', 500],
  ])('in %s sets its indicator apart from %d letters on', (field, most) => {
    const at = `indicators[0].${field}`;
    expect(catalogueWith(at, 'x'.repeat(most)).broken).toEqual([]);
    const [broken] = catalogueWith(at, 'x'.repeat(most + 1)).broken;
    expect(broken?.problems).toMatchObject([{ path: at, expected: `một chuỗi tối đa ${most} ký tự` }]);
    expect(broken?.problems[0]?.found).toHaveLength(80);
  });

  test('in the address of a source sets the source apart', () => {
    const { sources, problems } = catalogueWith('sources[0].url', `https://example.org/${'x'.repeat(2000)}`);
    expect(sources.size).toBe(0);
    expect(problems).toContainEqual(expect.objectContaining({ path: 'sources[0].url' }));
  });
});

describe('numbers as they really come', () => {
  const withLatest = (written: string) =>
    parseCatalogue(
      JSON.stringify(withField(catalogue(), 'indicators[0].latest.value', '#')).replace('"#"', written),
    );

  test.each([
    ['8.54745E-05', 8.54745e-5],
    ['36.79999924', 36.79999924],
    ['1e-400', 0],
    ['1E2', 100],
  ])('%s is the number that it says', (written, value) => {
    const { indicators, problems } = valueOf(withLatest(written));
    expect(indicators[0]?.latest?.value).toBe(value);
    expect(problems.filter(({ path }) => path.includes('latest'))).toEqual([]);
  });

  test.each([['1e999'], ['-1e999'], ['9007199254740993'], ['1e308']])('%s is set apart', (written) => {
    expect(valueOf(withLatest(written)).broken).toHaveLength(1);
  });

  test.each([['NaN'], ['Infinity'], ['92,5'], ['.5'], ['+1'], ['0x10'], ["'92'"]])(
    'a bare %s is no JSON',
    (written) => {
      expect(withLatest(written)).toMatchObject({ ok: false, kind: 'not-json' });
    },
  );
});

describe('days as they really come', () => {
  test('9999-12-31, the «never» of some programs, is a day', () => {
    const { problems, indicators } = catalogueWith('indicators[0].nextDue', '9999-12-31');
    expect(problems).toEqual([]);
    expect(indicators[0]?.nextDue).toBe('9999-12-31');
  });

  test.each(['10000-01-01', '2023-00-10', '2023-12-32', '2023-2-3', '20230731', '1690761600', '2023-07-31Z'])(
    '%s is none',
    (nextDue) => {
      expect(catalogueWith('indicators[0].nextDue', nextDue).broken).toHaveLength(1);
    },
  );

  test.each([
    '2023-W05',
    '2010Q1',
    '2024M05',
    'Prel. 2024',
    '1988-1990',
    '2000/01',
    '2023-H3',
    '2023-Q0',
    ' 2023',
    '２０２３',
  ])('%s is no period', (period) => {
    expect(catalogueWith('indicators[0].latest.period', period).broken).toHaveLength(1);
  });
});

describe('padding is read in no time', () => {
  test.each([
    ['blanks before', (text: string) => ' '.repeat(2_000_000) + text],
    ['blanks within', (text: string) => text.replace('{', `{${' '.repeat(2_000_000)}`)],
    ['NULs and blanks after', (text: string) => text + '\0 \n'.repeat(500_000)],
  ])('%s', (_what, pad) => {
    const began = performance.now();
    expect(valueOf(parseCatalogue(pad(JSON.stringify(catalogue())))).indicators).toHaveLength(2);
    // A pattern that looks back over such padding takes minutes.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test('a catalogue without one indicator is read', () => {
  expect(readCatalogue({ ...catalogue(), indicators: [] }).problems).toEqual([]);
});
