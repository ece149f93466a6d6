import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Intercept } from '../../scripts/server/index.ts';
import { expect, test } from './support/app.ts';

/** Answers the English words with «not found», as when the network is gone. */
const withoutWords: Intercept = (_request, response, path) => {
  if (!/en-[0-9a-f]+\.js$/.test(path)) return false;
  // A browser that keeps the answer would not ask again.
  response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
  return true;
};

const missingFile = /Failed to load resource.*404/;

/** Every text that the page shows, frame by frame; empty while it is hidden. */
async function framesOf(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction('saw', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector<HTMLElement>('#root');
      const shown = root && getComputedStyle(root).visibility === 'visible' ? root.innerText : '';
      void (window as unknown as { saw: (text: string) => void }).saw(shown);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return seen;
}

test('an address in English shows no Vietnamese first, and its figures at once', async ({ page, app }) => {
  const seen = await framesOf(page);
  await page.goto(app.at('?ngon-ngu=en'));
  await expect(page.getByText(/Source answered at/)).toBeVisible();
  const shown = seen.filter((text) => text !== '');
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((text) => /Tổng quan|Chỉ số chính|Hạ tầng số/.test(text))).toEqual([]);
  expect(shown[0]).toContain('> 700');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect(page).toHaveTitle('Overview · Digital transformation in Bình Thuận');
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute('content', /indicators with a target have met it/);
});

test('the switch keeps the page, its view, the place on it and the focus', async ({ page, app }) => {
  await page.goto(app.at('chi-so/online-dossier-share/?ky=2025-06&xem=bang'));
  await expect(page.getByRole('cell', { name: '753 / 1.931' })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.evaluate(() => window.scrollTo(0, 500));
  // Pressed from where the reader stands: a pointer would have to scroll to it.
  await page.getByRole('link', { name: 'English' }).evaluate((link: HTMLElement) => {
    link.focus({ preventScroll: true });
    link.click();
  });
  await expect(page.getByRole('cell', { name: '753 / 1,931' })).toBeVisible();
  await expect(page).toHaveURL(app.at('chi-so/online-dossier-share/?ky=2025-06&xem=bang&ngon-ngu=en'));
  await expect(page.getByRole('link', { name: 'Tiếng Việt' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await page.goBack();
  await expect(page.getByRole('cell', { name: '753 / 1.931' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
});

test.describe('when the English words cannot be had', () => {
  test.use({ expectedMessages: [missingFile] });

  test('the switch says so and stays; pressed again later, it switches', async ({ page, app }) => {
    await page.goto(app.at('chuong-trinh/'));
    await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
    app.intercept(withoutWords);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('Chưa tải được bản tiếng Anh.')).toBeVisible();
    await expect(page).toHaveURL(app.at('chuong-trinh/'));
    await expect(page.getByRole('heading', { name: 'Nền tảng đang dùng' })).toBeVisible();
    app.intercept(null);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Platforms in service', exact: true })).toBeVisible();
    await expect(page).toHaveURL(app.at('chuong-trinh/?ngon-ngu=en'));
  });

  test('an address in English is shown in Vietnamese, and says so', async ({ page, app }) => {
    app.intercept(withoutWords);
    await page.goto(app.at('?ngon-ngu=en'));
    await expect(page.getByRole('heading', { name: 'Chỉ số chính' })).toBeVisible();
    await expect(page.getByText('Chưa tải được bản tiếng Anh.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
  });
});

test('where the operator made English the default, the built page gives way to it', async ({ page, app }) => {
  app.intercept((_request, response, path) => {
    if (!path.endsWith('config.json')) return false;
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ apiBase: 'api/v1/', defaultLocale: 'en' }));
    return true;
  });
  const seen = await framesOf(page);
  await page.goto(app.at('tru-cot/xa-hoi-so/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Digital society: ');
  // From one language to the other in one frame: figures never give way to an empty page.
  const after = seen.slice(seen.findIndex((text) => text !== ''));
  expect(after.filter((text) => !text.includes('> 700'))).toEqual([]);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(app.at('tru-cot/xa-hoi-so/?ngon-ngu=vi'));
});

for (const width of [390, 1440]) {
  for (const path of [
    '',
    'tru-cot/kinh-te-so/',
    'chi-so/online-dossier-share/',
    'chuong-trinh/',
    'chi-so/khong-co/',
  ]) {
    test(`«/${path}» in English at ${width} wide has no accessibility violation and does not overflow`, async ({
      page,
      app,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(app.at(`${path}?ngon-ngu=en`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/Source answered at|Page not found/).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
