import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';

async function openSearch(page: Page, app: App, path = ''): Promise<void> {
  await page.goto(app.at(path));
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Tìm chỉ số/ })).toBeFocused();
}

const line = (page: Page) => page.getByRole('dialog').getByRole('option').first();
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

test('slash, two words and Enter lead to an indicator by the keyboard alone', async ({ page, app }) => {
  await openSearch(page, app);
  await page.keyboard.type('dinh danh');
  await expect(chosen(page)).toContainText('Tài khoản định danh điện tử');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('25,78%');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/chi-so\/eid-activation\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('letters typed at once after the slash are all there', async ({ page, app }) => {
  await page.goto(app.at());
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await page.keyboard.type('/cap quang');
  await expect(page.getByRole('combobox', { name: /^Tìm chỉ số/ })).toHaveValue('cap quang');
  await expect(line(page)).toContainText('cáp quang');
});

test('Escape gives the focus back, and what is behind the search cannot be reached', async ({
  page,
  app,
}) => {
  await page.goto(app.at());
  const button = page.getByRole('button', { name: 'Tìm' });
  await button.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog') !== null;
      }),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

for (const width of [390, 1440]) {
  test(`the open search at ${width} wide has no accessibility violation and cuts nothing`, async ({
    page,
    app,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openSearch(page, app);
    for (const typed of ['', 'ho so', 'interrnnett']) {
      await page.getByRole('combobox', { name: /^Tìm chỉ số/ }).fill(typed);
      await expect(typed === 'interrnnett' ? page.getByText('Có phải:') : line(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('dialog, dialog *')]
          .filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 &&
              getComputedStyle(one).overflowX !== 'visible' &&
              one.tagName !== 'INPUT' &&
              !one.className.includes('visually-hidden'),
          )
          .map((one) => one.className),
      );
      expect(wide).toEqual([]);
    }
  });
}

test('the button is at least 44 px on a phone, and the header stays one row', async ({ page, app }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(app.at());
  const button = page.getByRole('button', { name: 'Tìm' });
  await expect(button).toBeVisible();
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  const header = await page.getByRole('banner').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(72);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing', async ({ page, app }) => {
    await page.goto(app.at());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tìm' })).toHaveCount(0);
    await expect(page.locator('[aria-haspopup=dialog]')).toBeHidden();
  });
});

test.describe('when the code of the search cannot be fetched', () => {
  test.use({ expectedMessages: [/Failed to load resource|Refused to apply style/] });
  test('it says so, and the way on is offered', async ({ page, app }) => {
    let broken = true;
    app.intercept((_request, response, path) => {
      if (!broken || !path.includes('SearchPanel')) return false;
      response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return true;
    });
    await openSearch(page, app);
    await expect(page.getByText('Phần này chưa hiển thị được.')).toBeVisible();
    broken = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    // Whether the browser asks again depends on its version; where it does not, a reload is offered.
    const reload = page.getByRole('button', { name: 'Tải lại trang' });
    await expect(line(page).or(reload)).toBeVisible();
    await page.reload();
    await openSearch(page, app);
    await expect(line(page)).toBeVisible();
  });
});
