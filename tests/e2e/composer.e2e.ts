import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const order = (page: Page) =>
  page.locator('[data-slide]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slide')));

test('a deck is dragged, moved by keys, noted, kept over a reload, and shown; nothing overflows or is out of reach', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.at('trinh-chieu/soan/?bo=tu-chon&trang=bia_tong-quan_chi-so.dti-rank_nguon&ten=Họp'));
  const handle = page.getByTitle('Kéo để chuyển Trang bìa');
  await handle.hover();
  await page.mouse.down();
  const third = await page.locator('[data-slide="chi-so.dti-rank"]').boundingBox();
  await page.mouse.move((third?.x ?? 0) + 20, (third?.y ?? 0) + (third?.height ?? 0) - 5, { steps: 5 });
  await page.mouse.up();
  expect(await order(page)).toEqual(['tong-quan', 'chi-so.dti-rank', 'bia', 'nguon']);

  const row = page.getByRole('button', { name: /^\d\. Xếp hạng DTI/ });
  await row.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Đã chuyển “Xếp hạng DTI” lên vị trí 1.')).toBeVisible();
  // A browser takes the focus from what changes its place; the page gives it back.
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^Điều sẽ nói/ }).fill('Nói chậm');
  await expect(page.getByText(/^Đã lưu trên máy này/)).toBeVisible();
  await expect(page).toHaveURL(/ma=/);
  expect(page.url()).not.toContain('ch%E1%BA%ADm');

  await page.reload();
  await expect(page.getByText('Nói chậm')).toBeVisible();
  await row.click();
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  }
  await page.getByRole('link', { name: 'Trình chiếu bộ này' }).click();
  await expect(page).toHaveURL(/\/trinh-chieu\/\?bo=tu-chon&trang=chi-so\.dti-rank_/);
  await expect(page.getByRole('heading', { name: /DTI/ }).first()).toBeVisible();
});
