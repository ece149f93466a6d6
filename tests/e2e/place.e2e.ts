import { expect, test } from './support/app.ts';

test('a page opened in the tab of another begins at its own place', async ({ page, app }) => {
  await page.goto(app.at());
  await expect(page.getByText('Nguồn trả lời lúc')).toBeVisible();
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);

  // As an address typed in, or a link that was followed before the page had come to life.
  await page.goto(app.at('chuong-trinh/'));
  await expect(page.getByText('Nguồn trả lời lúc')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goto(app.at('phuong-phap/#ket-qua'));
  await expect(page.locator('html')).toHaveAttribute('data-early', '');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('a reload stays where the reader was', async ({ page, app }) => {
  await page.goto(app.at('chuong-trinh/'));
  await expect(page.getByText('Nguồn trả lời lúc')).toBeVisible();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});
