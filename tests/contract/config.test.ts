import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseConfig, type AppConfig } from '#contract/config.ts';
import { parseFeedback } from '#contract/feedback.ts';

describe('the address of the figures in config.json', () => {
  const read = (apiBase: string) => parseConfig(JSON.stringify({ apiBase }));

  test.each([
    'api/v1/',
    '../api',
    '/api/v1',
    'https://so-lieu.tinh.gov.vn/api/v1/',
    'http://10.0.0.4:8080/v1',
  ])('%s is one', (apiBase) => {
    expect(read(apiBase)).toMatchObject({ ok: true, value: { apiBase } });
  });

  test.each([
    '',
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/',
    'https://user@tinh.gov.vn/',
    'https://[/',
    'api/v1/?khoa=1',
    'api/v1/#a',
  ])('%j is none, and the operator is told where', (apiBase) => {
    expect(read(apiBase)).toEqual({ ok: false, message: 'tệp config.json sai ở mục «apiBase»' });
  });
});

describe('feedback in config.json', () => {
  test('an e-mail address is taken as it is', () => {
    expect(parseFeedback({ email: 'so.khcn+cds@tinh.gov.vn' })).toEqual({
      address: { kind: 'email', email: 'so.khcn+cds@tinh.gov.vn' },
      problem: null,
    });
  });

  test.each([
    'https://tinh.gov.vn/bao-sai?chi-so={indicator}&ky-so={period}&ky={edition}&lien-ket={link}',
    'http://10.0.0.4/bao-sai',
    'https://tinh.gov.vn/{indicator}/#{edition}',
  ])('the address %s is taken as it is', (url) => {
    expect(parseFeedback({ url })).toEqual({ address: { kind: 'url', template: url }, problem: null });
  });

  test.each([undefined, null])('%s is no problem: nobody is named', (raw) => {
    expect(parseFeedback(raw)).toEqual({ address: null, problem: null });
  });

  test.each([
    ['a list', [], 'cần dạng'],
    ['a text', 'a@b.vn', 'cần dạng'],
    ['nothing in it', {}, 'cần dạng'],
    ['both', { email: 'a@b.vn', url: 'https://b.vn' }, 'chỉ nêu một trong hai'],
    ['a number', { email: 7 }, 'cần dạng'],
    ['no address', { email: 'phòng CĐS' }, 'không phải một địa chỉ thư'],
    ['two addresses', { email: 'a@b.vn,c@d.vn' }, 'không phải một địa chỉ thư'],
    ['a header', { email: 'a@b.vn?bcc=c@d.vn' }, 'không phải một địa chỉ thư'],
    ['a line', { email: 'a@b.vn\r\nBcc: c@d.vn' }, 'không phải một địa chỉ thư'],
    ['an encoded line', { email: 'a%0D%0A@b.vn' }, 'không phải một địa chỉ thư'],
    ['two dots', { email: 'a..b@b.vn' }, 'không phải một địa chỉ thư'],
    ['no domain', { email: 'a@localhost' }, 'không phải một địa chỉ thư'],
    ['a script', { url: 'javascript:alert({indicator})' }, 'http: hoặc https:'],
    ['a place in the page', { url: '/bao-sai?x={indicator}' }, 'http: hoặc https:'],
    ['an unknown place', { url: 'https://b.vn/?x={value}' }, 'chỗ điền lạ {value}'],
    ['a place in the host', { url: 'https://{edition}.b.vn/' }, 'tên máy chủ'],
    ['a very long one', { url: `https://b.vn/${'x'.repeat(1000)}` }, '1.000 ký tự'],
  ])('%s cannot be used, and it is said why', (_name, raw, says) => {
    const { address, problem } = parseFeedback(raw);
    expect(address).toBeNull();
    expect(problem).toMatch(/^feedback: /);
    expect(problem).toContain(says);
  });

  test.each(['phòng CĐS', { email: 'sai' }, 12, []])(
    'a mistake in it (%j) leaves the rest of the configuration in use',
    (feedback) => {
      const result = parseConfig(JSON.stringify({ apiBase: 'api/v1/', feedback }));
      expect(result).toMatchObject({ ok: true, value: { apiBase: 'api/v1/', refreshSeconds: 300 } });
    },
  );

  test('the published configuration names nobody: the province has published no address', async () => {
    const result = parseConfig(await readFile('public/config.json', 'utf8'));
    expect(result.ok && result.value.feedback).toBeUndefined();
  });
});

function configOf(entries: object): AppConfig {
  const result = parseConfig(JSON.stringify({ apiBase: 'api/v1/', ...entries }));
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe('portalOrigins in config.json', () => {
  test.each([
    'https://cong.tinh.gov.vn',
    'https://*.tinh.gov.vn',
    'http://10.0.0.4:8080',
    'http://localhost:3000',
    'https://xn--cng-tnh-bw6c.vn',
  ])('%s may show the widgets', (origin) => {
    expect(configOf({ portalOrigins: [origin] }).portalOrigins).toEqual([origin]);
  });

  test('capital letters mean the same site', () => {
    expect(configOf({ portalOrigins: ['HTTPS://Cong.Tinh.gov.VN'] }).portalOrigins).toEqual([
      'https://cong.tinh.gov.vn',
    ]);
  });

  test('entries that are no origin are left out, and the others stay', () => {
    const entries: readonly unknown[] = [
      'https://cong.tinh.gov.vn/',
      'https://cong.tinh.gov.vn/trang-chu',
      'https://a.vn; script-src *',
      'https://a.vn https://b.vn',
      'https://a.vn\nX-Header: 1',
      'https://a.vn"',
      "'none'",
      '*',
      'https://*',
      'https://cong.*.vn',
      'https://*.*.vn',
      'https://ai@a.vn',
      'cong.tinh.gov.vn',
      'javascript:alert(1)',
      'https:',
      '',
      7,
      null,
      ['https://a.vn'],
      { toString: 1, valueOf: 1 },
      { origin: 'https://a.vn' },
    ];
    expect(configOf({ portalOrigins: [...entries, 'https://b.vn'] }).portalOrigins).toEqual(['https://b.vn']);
  });

  test.each([undefined, null, 'https://a.vn', 7, { 0: 'https://a.vn' }])(
    '%j names nobody and stops nothing',
    (portalOrigins) => {
      expect(configOf({ portalOrigins }).portalOrigins).toEqual([]);
    },
  );
});

describe('publicUrl in config.json', () => {
  test.each([
    ['https://chuyendoiso.tinh.gov.vn', 'https://chuyendoiso.tinh.gov.vn/'],
    ['https://chuyendoiso.tinh.gov.vn/', 'https://chuyendoiso.tinh.gov.vn/'],
    ['https://tinh.gov.vn/cds', 'https://tinh.gov.vn/cds/'],
    ['HTTP://Tinh.gov.vn:8080/CDS/', 'http://tinh.gov.vn:8080/CDS/'],
    ['https://tinh.gov.vn/"><script>', 'https://tinh.gov.vn/%22%3E%3Cscript%3E/'],
  ])('%s is the address %s', (publicUrl, address) => {
    expect(configOf({ publicUrl }).publicUrl).toBe(address);
  });

  test('anything else is no address and stops nothing', () => {
    const entries: readonly unknown[] = [
      undefined,
      null,
      '',
      7,
      {},
      { toString: 1, valueOf: 1 },
      ['a', 'b'],
      'tinh.gov.vn',
      '/cds/',
      'ftp://tinh.gov.vn/',
      'javascript:alert(1)',
      'https://ai:mat-khau@tinh.gov.vn/',
      'https://tinh.gov.vn/?a=1',
      'https://tinh.gov.vn/#a',
      'https://',
    ];
    const usable = entries.filter((publicUrl) => configOf({ publicUrl }).publicUrl !== null);
    expect(usable).toEqual([]);
  });
});
