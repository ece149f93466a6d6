import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';

import { renderAt } from '../setup/render.tsx';
import { unmarkedVietnamese } from '../setup/unmarked-vietnamese.ts';
import { headline, main } from './on-page.ts';

/** Every page that exists, with a word of its own. */
const pages = [
  { path: '/', shows: 'Key indicators' },
  { path: '/tru-cot/ha-tang-so/', shows: 'All indicators of the pillar' },
  { path: '/tru-cot/kinh-te-so/', shows: 'All indicators of the pillar' },
  { path: '/chi-so/internet-speed/', shows: 'How it is measured' },
  { path: '/chi-so/dti-rank/', shows: 'How it is measured' },
  { path: '/chi-so/online-dossier-share/', shows: 'How it is measured' },
  { path: '/chi-so/digital-economy-share/', shows: 'How it is measured' },
  { path: '/chi-so/eid-accounts/', shows: 'How it is measured' },
  { path: '/chuong-trinh/', shows: 'Platforms in service' },
  { path: '/phuong-phap/', shows: 'Performance against targets' },
  { path: '/chi-so/index-766/', shows: 'How it is measured' },
  { path: '/chi-so/base-stations/', shows: 'How it is measured' },
  { path: '/du-lieu/', shows: 'Sources' },
  { path: '/du-lieu/api/', shows: 'Kinds of records and values' },
];

describe.each([
  { edition: 'July 2023', query: '&ky=2023-07' },
  { edition: 'Last edition of the province, June 2025', query: '' },
])('in English, the edition «$edition»', ({ edition, query }) => {
  test.each(pages)('$path is English throughout', async ({ path, shows }) => {
    await renderAt(`${path}?ngon-ngu=en${query}`);
    expect(await main().findByRole('heading', { name: shows })).toBeVisible();
    await headline();
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Edition' })).toHaveDisplayValue(edition),
    );
    await waitFor(() => expect(main().queryByText('Fetching the figures…')).toBeNull());
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(document.title).toMatch(/Digital transformation in Bình Thuận$/);
    expect(unmarkedVietnamese()).toEqual([]);
  });
});

const troubles: readonly { readonly scenario: ScenarioName; readonly url: string; readonly says: RegExp }[] =
  [
    { scenario: 'normal', url: '/khong-co/', says: /^There is nothing at this address\./ },
    { scenario: 'normal', url: '/tru-cot/khong-co/', says: /^There is no pillar “khong-co”/ },
    { scenario: 'normal', url: '/chi-so/khong-co/', says: /^There is no indicator “khong-co”/ },
    { scenario: 'down', url: '/', says: /^The data source cannot be reached\./ },
    { scenario: 'http-500', url: '/chuong-trinh/', says: /reports error 500/ },
    { scenario: 'slow', url: '/', says: /^Fetching the figures…$/ },
    { scenario: 'empty', url: '/', says: /^There are no indicators in this edition yet\.$/ },
    { scenario: 'malformed', url: '/', says: /faulty records were set apart/ },
    { scenario: 'malformed', url: '/tru-cot/chinh-quyen-so/', says: /faulty records were set apart/ },
    { scenario: 'malformed', url: '/du-lieu/', says: /^In catalogue\.json$/ },
    { scenario: 'stale', url: '/du-lieu/', says: /^12 days$/ },
    { scenario: 'malformed', url: '/chuong-trinh/', says: /faulty records were set apart/ },
    { scenario: 'malformed-truncated', url: '/', says: /something that is not data/ },
    { scenario: 'wrong-version', url: '/', says: /a version that this page cannot read/ },
    { scenario: 'config-broken', url: '/', says: /configuration is broken/ },
    { scenario: 'stale', url: '/', says: /12 days overdue/ },
    { scenario: 'missing', url: '/tru-cot/ha-tang-so/', says: /No published figure/ },
    { scenario: 'revised', url: '/chi-so/online-dossier-share/', says: /^Revised figures$/ },
    { scenario: 'new-frame', url: '/chi-so/dti-rank/', says: /Break in series|break in series/ },
  ];

test.each(troubles)(
  'in «$scenario», $url says in English what is the matter',
  async ({ scenario, url, says }) => {
    await renderAt(`${url}?ngon-ngu=en`, scenario);
    expect((await screen.findAllByText(says, { exact: false })).length).toBeGreaterThan(0);
    expect(unmarkedVietnamese()).toEqual([]);
  },
);

test('what the contract says to data staff stays Vietnamese, and is marked so', async () => {
  await renderAt('/?ngon-ngu=en', 'malformed-truncated');
  const alert = await main().findByRole('alert');
  expect(within(alert).getByText('tệp JSON bị cắt cụt giữa chừng')).toHaveAttribute('lang', 'vi');
});

test('a source keeps its title and publisher as printed, marked as Vietnamese where they are', async () => {
  await renderAt('/chi-so/eid-activation/?ngon-ngu=en');
  await headline();
  const cite = (await main().findAllByText('Cổng TTĐT tỉnh Bình Thuận (bản tiếng Anh)'))[0];
  expect(cite).toHaveAttribute('lang', 'vi');
  // An English title of a Vietnamese publisher is not taken for Vietnamese.
  const title = main().getAllByText(/^Accelerating the implementation of registration/)[0];
  expect(title?.closest('[lang]')).toBe(document.documentElement);
});

test('what the data do not translate is shown in Vietnamese, and marked so', async () => {
  const withoutEnglish = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'vi' in value ? { vi: value.vi } : value;
  await renderAt(
    '/chuong-trinh/?ngon-ngu=en',
    'normal',
    http.get('*/programmes.json', () =>
      HttpResponse.text(
        JSON.stringify(JSON.parse(readFileSync('public/api/v1/programmes.json', 'utf8')), withoutEnglish),
      ),
    ),
  );
  expect(await main().findByText('Quản lý văn bản và điều hành')).toHaveAttribute('lang', 'vi');
  expect(main().getByRole('heading', { name: 'Platforms in service' })).toBeVisible();
});

const languageSwitch = (name: string) => screen.getByRole('link', { name });

test('the switch goes to English and back, and keeps place, edition, view and focus', async () => {
  const user = await renderAt('/chi-so/online-dossier-share/?ky=2025-06&xem=bang');
  expect(await main().findByRole('cell', { name: '753 / 1.931' })).toBeVisible();
  const english = languageSwitch('English');
  expect(english).toHaveTextContent(/^EN$/);
  expect(english).toHaveAttribute('hreflang', 'en');
  expect(english).toHaveAttribute('lang', 'en');
  const address = new URL(english.getAttribute('href') ?? '', location.href);
  expect(address.pathname + address.search).toBe(
    '/chi-so/online-dossier-share/?ky=2025-06&xem=bang&ngon-ngu=en',
  );

  await user.click(english);
  expect(await main().findByRole('cell', { name: '753 / 1,931' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(location.search).toBe('?ky=2025-06&xem=bang&ngon-ngu=en');
  expect(main().getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  const vietnamese = languageSwitch('Tiếng Việt');
  expect(vietnamese).toHaveFocus();
  expect(vietnamese).toHaveAttribute('lang', 'vi');

  await user.click(vietnamese);
  expect(await main().findByRole('cell', { name: '753 / 1.931' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'vi');
  expect(location.search).toBe('?ky=2025-06&xem=bang');
});

test('the language goes along from page to page', async () => {
  const user = await renderAt('/?ngon-ngu=en');
  await headline();
  const nav = within(screen.getByRole('navigation', { name: 'Main navigation' }));
  await user.click(nav.getByRole('link', { name: 'Digital society' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^Digital society: / })).toHaveFocus();
  expect(location.search).toBe('?ngon-ngu=en');
});

test.each(['fr', '', 'EN', '__proto__'])(
  'a language that is not spoken («%s») is the default one',
  async (name) => {
    await renderAt(`/?ngon-ngu=${name}`);
    expect(await screen.findByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'vi');
  },
);

describe('where the operator made English the default', () => {
  const englishFirst = http.get('*/config.json', () =>
    HttpResponse.json({ apiBase: 'api/v1/', defaultLocale: 'en' }),
  );

  test('an address without a language is English, and Vietnamese is named in the address', async () => {
    const user = await renderAt('/', 'normal', englishFirst);
    expect(await screen.findByRole('heading', { name: 'Key indicators' })).toBeVisible();
    await user.click(languageSwitch('Tiếng Việt'));
    expect(await screen.findByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
    expect(location.search).toBe('?ngon-ngu=vi');
    await user.click(languageSwitch('English'));
    expect(await screen.findByRole('heading', { name: 'Key indicators' })).toBeVisible();
    expect(location.search).toBe('');
  });
});
