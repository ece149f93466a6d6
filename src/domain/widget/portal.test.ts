import { describe, expect, test } from 'vitest';
import {
  isMixedContent,
  isPortalAllowed,
  isPublicAddress,
  policyLines,
  portalOrigin,
  siteRoot,
} from './portal.ts';

describe('the address of a portal, as a person types it', () => {
  test.each([
    ['cong.tinh.gov.vn', 'https://cong.tinh.gov.vn'],
    ['  https://Cong.Tinh.gov.vn/tin-tuc?x=1#y ', 'https://cong.tinh.gov.vn'],
    ['http://cong.tinh.gov.vn:8080/', 'http://cong.tinh.gov.vn:8080'],
    ['https://cong.tinh.gov.vn:443', 'https://cong.tinh.gov.vn'],
    ['10.0.0.4/portal', 'https://10.0.0.4'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('«%s» is the origin %s', (typed, origin) => {
    expect(portalOrigin(typed)).toBe(origin);
  });

  test.each([
    '',
    ' ',
    'cổng',
    'cong',
    'javascript:alert(1)',
    'ftp://a.vn',
    'https://u:p@a.vn',
    'a.vn b.vn',
    'https://',
  ])('«%s» is no portal', (typed) => {
    expect(portalOrigin(typed)).toBeNull();
  });

  test('of a site, the folder counts', () => {
    expect(siteRoot('so.tinh.gov.vn/cds')).toBe('https://so.tinh.gov.vn/cds/');
    expect(siteRoot('https://so.tinh.gov.vn/cds/?ky=2023-07#x')).toBe('https://so.tinh.gov.vn/cds/');
    expect(siteRoot('https://so.tinh.gov.vn')).toBe('https://so.tinh.gov.vn/');
    expect(siteRoot('không có')).toBeNull();
  });
});

describe('an address that readers can reach', () => {
  test.each(['https://so.tinh.gov.vn/', 'https://so.tinh.gov.vn:8443/cds/'])('%s is one', (root) => {
    expect(isPublicAddress(root)).toBe(true);
  });

  test.each([
    'http://so.tinh.gov.vn/',
    'https://localhost/',
    'https://a.localhost:4173/',
    'https://127.0.0.1/',
    'https://[::1]/',
  ])('%s is none', (root) => {
    expect(isPublicAddress(root)).toBe(false);
  });

  test('a portal with https blocks what comes by http, not the other way round', () => {
    expect(isMixedContent('https://cong.vn', 'http://so.vn/')).toBe(true);
    expect(isMixedContent('http://cong.vn', 'https://so.vn/')).toBe(false);
    expect(isMixedContent('http://cong.vn', 'http://so.vn/')).toBe(false);
  });
});

describe('a list of portals', () => {
  const list = [
    'https://cong.tinh.gov.vn',
    'https://*.huyen.gov.vn',
    'http://cu.tinh.gov.vn',
    'https://x.vn:8443',
  ];

  test.each([
    'https://cong.tinh.gov.vn',
    'https://a.huyen.gov.vn',
    'https://a.b.huyen.gov.vn',
    'http://cu.tinh.gov.vn',
    'https://cu.tinh.gov.vn',
    'https://x.vn:8443',
  ])('lets %s in', (portal) => {
    expect(isPortalAllowed(list, portal)).toBe(true);
  });

  test.each([
    'http://cong.tinh.gov.vn',
    'https://cong.tinh.gov.vn:8443',
    'https://huyen.gov.vn',
    'https://xhuyen.gov.vn',
    'https://x.vn',
    'https://cong.tinh.gov.vn.evil.example',
  ])('keeps %s out', (portal) => {
    expect(isPortalAllowed(list, portal)).toBe(false);
  });

  test('that is empty lets nobody in', () => {
    expect(isPortalAllowed([], 'https://cong.tinh.gov.vn')).toBe(false);
  });
});

test('each way needs its own lines of the policy, and a link needs none', () => {
  const told = (way: Parameters<typeof policyLines>[0]) =>
    policyLines(way, 'https://so.vn').map(({ directive, source }) => `${directive} ${source}`);
  expect(told('frame')).toEqual(['frame-src https://so.vn']);
  expect(told('script')).toEqual(['frame-src https://so.vn', 'script-src https://so.vn']);
  expect(told('element')).toEqual(['script-src https://so.vn', 'connect-src https://so.vn']);
  expect(told('link')).toEqual([]);
});
