import { beforeAll, describe, expect, test } from 'vitest';
import { searchDocuments } from '#search/documents.ts';
import { buildSearchIndex, type SearchIndex } from '#search/search-index.ts';
import { catalogueOf, programmesOf } from './published.ts';

const catalogue = catalogueOf('2025-06');
const programmes = programmesOf('2025-06');
const pages = [{ id: 'attention', name: { vi: 'Cần chú ý', en: 'Needs attention' }, to: '/can-chu-y/' }];
let index: SearchIndex;
beforeAll(async () => {
  const built = await buildSearchIndex(searchDocuments(catalogue, programmes, pages));
  if (!built) throw new Error('called off');
  index = built;
});

const found = (typed: string) => index.search(typed).hits.map(({ document }) => document.key);

describe('what is typed leads to', () => {
  test.each([
    ['dinh danh', 'indicator:eid-accounts'],
    ['dịnh danh', 'indicator:eid-accounts'],
    ['ĐỊNH DANH', 'indicator:eid-accounts'],
    ['cap quang', 'indicator:fibre-households'],
    ['cang quang', 'indicator:fibre-households'],
    ['toc do', 'indicator:internet-speed'],
    ['internnet', 'indicator:internet-speed'],
    ['HT-02', 'indicator:internet-speed'],
    ['ht02', 'indicator:internet-speed'],
    ['ht 02', 'indicator:internet-speed'],
    ['health records', 'indicator:health-records'],
    ['ho so suc kh', 'indicator:health-records'],
    ['tram bts', 'indicator:base-stations'],
    ['766', 'indicator:index-766'],
    ['so y te', 'agency:so-y-te'],
    ['tttt', 'agency:so-tttt'],
    ['ipv6 for gov', 'programme:ipv6-for-gov'],
    ['mot cua', 'platform:electronic-one-stop'],
    ['wifi', 'platform:free-wifi'],
    ['du lieu mo', 'milestone:open-data-portal'],
    ['nhan luc chuyen mon', 'bottleneck:workforce-insufficient'],
    ['bang khen noi vu', 'commendation:moha-specialised-database'],
    ['can chu y', 'page:attention'],
    ['needs attention', 'page:attention'],
  ])('«%s» → %s first', (typed, key) => {
    expect(found(typed)[0]).toBe(key);
  });

  test.each([
    ['dien tu', ['indicator:health-records', 'indicator:eid-accounts', 'indicator:e-contract-businesses']],
    ['đ', ['indicator:eid-accounts', 'indicator:dti-rank']],
    ['công an', ['agency:cong-an-tinh', 'indicator:eid-accounts', 'indicator:citizen-id']],
    ['police', ['agency:cong-an-tinh', 'indicator:eid-activation']],
  ])('«%s» finds among others %j', (typed, keys) => {
    expect(found(typed)).toEqual(expect.arrayContaining(keys));
  });
});

describe('mistakes', () => {
  test('are not looked for when something has the very words', () => {
    expect(index.search('dinh danh').near).toBe(false);
    expect(found('dinh danh')).toHaveLength(3);
  });

  test('make the answer a near one, and it says so', () => {
    expect(index.search('cang quang').near).toBe(true);
    expect(index.search('internnet').near).toBe(true);
  });

  test('that are too many bring a suggestion with its marks', () => {
    expect(index.search('interrnnett')).toMatchObject({ hits: [], suggestions: ['internet'] });
    expect(index.search('xyzxyzxyz')).toMatchObject({ hits: [], suggestions: [] });
  });
});

test('within a scope only its own is found, and without a word all of it', () => {
  const isOwned = (document: { owner: { id: string } | null }) => document.owner?.id === 'cong-an-tinh';
  const keys = (typed: string) => index.search(typed, isOwned).hits.map(({ document }) => document.key);
  expect(keys('')).toEqual(['indicator:citizen-id', 'indicator:eid-accounts', 'indicator:eid-activation']);
  expect(keys('can cuoc')).toEqual(['indicator:citizen-id']);
  expect(keys('toc do internet')).toEqual([]);
});

test('every published indicator is found by its own full name, in both languages', () => {
  for (const { id, name } of catalogue.indicators) {
    expect(found(name.vi).slice(0, 2), name.vi).toContain(`indicator:${id}`);
    expect(found(name.en ?? name.vi), name.vi).toContain(`indicator:${id}`);
  }
});
