import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const widget = 'nhung/chi-so/internet-speed/';
const figure = (page: Page) => page.locator('[aria-hidden]').getByText('80', { exact: true });
const look = (page: Page, property: string) =>
  page
    .locator('.cds')
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('opened by itself the widget reads, has its link, and tells nobody anything', async ({ page, app }) => {
  await page.addInitScript(() => {
    Object.assign(window, { told: [] });
    window.postMessage = (...message: unknown[]) => {
      Object.assign(window, { told: message });
    };
  });
  await page.goto(app.at(widget));
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Tốc độ truy cập Internet trung bình');
  await expect(figure(page)).toBeVisible();
  await expect(page.getByText(/07\/2023 · VietNamNet/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Xem chi tiết/ })).toHaveAttribute(
    'href',
    '../../../chi-so/internet-speed/',
  );
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([]);
});

test('theme, density, title and accent are on the page before the first paint and stay', async ({
  page,
  app,
}) => {
  await page.goto(app.at(`${widget}?giao-dien=toi&mat-do=gon&tieu-de=0&mau=7cc4e3`));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => look(page, '--cds-accent')).toBe('#7cc4e3');
  expect(await look(page, 'color-scheme')).toBe('dark');
  expect(await look(page, 'background-color')).toBe('rgb(15, 28, 38)');
  // Not seen, but heard.
  const title = page.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Tốc độ truy cập Internet trung bình');
  expect((await title.boundingBox())?.height).toBe(1);
});

test('an accent that could not be read is not taken', async ({ page, app }) => {
  await page.goto(app.at(`${widget}?mau=ffee00`));
  await expect(figure(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await look(page, '--cds-accent')).toBe('');
});

test('in English the widget is English from its first paint on', async ({ page, app }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      // Nothing is painted before the style sheet is there.
      if (document.styleSheets.length === 0) return;
      const root = document.getElementById('root');
      const shown = root && getComputedStyle(root).visibility === 'visible' ? root.innerText : '';
      if (shown && seen.at(-1) !== shown) seen.push(shown);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.goto(app.at(`${widget}?ngon-ngu=en`));
  await expect(page.getByRole('link', { name: /See details/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const seen: unknown = await page.evaluate(() => Reflect.get(window, 'seen'));
  expect(JSON.stringify(seen)).not.toContain('Xem chi tiết');
});

for (const address of [widget, `${widget}?giao-dien=toi`, `${widget}?ngon-ngu=en&mat-do=gon`]) {
  test(`«${address}» has no accessibility violation and fits into 320 px, which is 400% zoom`, async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width: 320, height: 400 });
    await page.goto(app.at(address));
    await expect(figure(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    // A widget is a part of somebody else's page, which has the landmarks and the first heading.
    const own = violations.filter(
      ({ id }) => !['landmark-one-main', 'page-has-heading-one', 'region'].includes(id),
    );
    expect(own.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
