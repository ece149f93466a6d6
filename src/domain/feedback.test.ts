import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedbackHref, feedbackText, longestMailto, type FeedbackReport } from './feedback.ts';

const report: FeedbackReport = {
  subject: 'Báo sai số liệu: HT-02 Tốc độ Internet, kỳ 07/2023',
  facts: [
    ['Chỉ số', 'HT-02 Tốc độ Internet trung bình'],
    ['Giá trị đang hiển thị', '80 Mb/s'],
  ],
  link: ['Trang', 'https://example.vn/cds/chi-so/internet-speed/?ky=2023-07'],
  question: 'Chỗ sai và số đúng theo nguồn nào:',
  ids: { indicator: 'internet-speed', period: '2023-07', edition: '2023-07' },
};

const email = { kind: 'email', email: 'so.khcn+cds@example.gov.vn' } as const;

/** What a mail program reads out of a `mailto:` address. */
function read(href: string): { to: string; fields: readonly string[]; subject: string; body: string } {
  const [to = '', query = ''] = href.replace('mailto:', '').split('?');
  const pairs = query.split('&').map((pair) => pair.split('='));
  const value = (name: string) => decodeURIComponent(pairs.find(([key]) => key === name)?.[1] ?? '');
  return {
    to,
    fields: pairs.map(([key = '']) => key),
    subject: value('subject'),
    body: value('body'),
  };
}

describe('the prepared e-mail', () => {
  test('says which figure it is about, line by line, ended as mail wants them', () => {
    const { to, subject, body } = read(feedbackHref(email, report));
    expect(to).toBe('so.khcn+cds@example.gov.vn');
    expect(subject).toBe('Báo sai số liệu: HT-02 Tốc độ Internet, kỳ 07/2023');
    expect(body).toBe(
      [
        'Chỉ số: HT-02 Tốc độ Internet trung bình',
        'Giá trị đang hiển thị: 80 Mb/s',
        'Trang: https://example.vn/cds/chi-so/internet-speed/?ky=2023-07',
        '',
        'Chỗ sai và số đúng theo nguồn nào:',
        '',
      ].join('\r\n'),
    );
  });

  test('long facts are cut with a sign of it, the page is not', () => {
    const long = { ...report, facts: [['Nguồn', 'ữ'.repeat(500)]] as const };
    const href = feedbackHref(email, long);
    expect(href.length).toBeLessThanOrEqual(longestMailto);
    expect(read(href).body).toMatch(/^Nguồn: ữ{20,}…\r\nTrang: https:\/\/example\.vn\/\S+\?ky=2023-07\r\n/);
  });

  test('data can neither add a header, a recipient nor a line of its own', () => {
    const evil = 'x\r\nBcc: all@example.vn\u2028&bcc=b@example.vn?subject=\u0000';
    const href = feedbackHref(email, { ...report, subject: evil, facts: [[evil, evil]] });
    const { fields, subject, body } = read(href);
    expect(fields).toEqual(['subject', 'body']);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(body.split('\r\n')).toHaveLength(5);
    expect(body.split('\r\n').some((line) => line.startsWith('Bcc'))).toBe(false);
  });

  test('whatever stands in the data, it is an address of bearable length that reads back', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 6 }), (subject, values) => {
        const facts = values.map((value): [string, string] => ['Giá trị đang hiển thị', value]);
        const href = feedbackHref(email, { ...report, subject, facts });
        expect(href.length).toBeLessThanOrEqual(longestMailto);
        const { fields, body } = read(href);
        expect(fields).toEqual(['subject', 'body']);
        expect(body).toContain(report.link[1]);
      }),
      { numRuns: 40 },
    );
  });

  test('half of a letter in the data does not stop the report', () => {
    expect(feedbackText({ ...report, facts: [['Tên', 'a\uD800b']] })).toContain('Tên: a b');
  });
});

test('the form gets its places filled, encoded, and nothing else of it changes', () => {
  const template =
    'https://hoi-dap.example.vn/bao-sai?chi-so={indicator}&ky-so={period}&ky={edition}&lien-ket={link}#nhap';
  const href = feedbackHref({ kind: 'url', template }, report);
  const url = new URL(href);
  expect(url.origin + url.pathname + url.hash).toBe('https://hoi-dap.example.vn/bao-sai#nhap');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    'chi-so': 'internet-speed',
    'ky-so': '2023-07',
    ky: '2023-07',
    'lien-ket': 'https://example.vn/cds/chi-so/internet-speed/?ky=2023-07',
  });
});
