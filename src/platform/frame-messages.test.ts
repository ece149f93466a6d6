import { expect, test } from 'vitest';
import { isTrusted } from './frame-messages.ts';

const own = 'https://chiso.tinh.gov.vn';
const portals = ['https://www.tinh.gov.vn', 'https://*.so.tinh.gov.vn', 'http://noi-bo.tinh.gov.vn:8080/'];

test.each([
  own,
  'https://www.tinh.gov.vn',
  'https://y-te.so.tinh.gov.vn',
  'https://a.b.so.tinh.gov.vn',
  'http://noi-bo.tinh.gov.vn:8080',
  'https://noi-bo.tinh.gov.vn:8080',
])('a page of %s is heard', (origin) => {
  expect(isTrusted(origin, own, portals)).toBe(true);
});

test.each([
  'null',
  '',
  'http://www.tinh.gov.vn',
  'https://www.tinh.gov.vn:444',
  'https://www.tinh.gov.vn.example',
  'https://so.tinh.gov.vn',
  'https://xso.tinh.gov.vn',
  'http://y-te.so.tinh.gov.vn',
])('a page of «%s» is not', (origin) => {
  expect(isTrusted(origin, own, portals)).toBe(false);
});

test('without a list only our own pages are heard', () => {
  expect(isTrusted(own, own, [])).toBe(true);
  expect(isTrusted('https://www.tinh.gov.vn', own, [])).toBe(false);
});
