import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app.ts';

const pages = [
  '',
  'tru-cot/kinh-te-so/',
  'chi-so/online-dossier-share/',
  'chi-so/index-766/',
  'chuong-trinh/',
  'chi-so/khong-co/',
];

for (const width of [390, 768, 1440]) {
  for (const path of pages) {
    test(`«/${path}» at ${width} wide has no accessibility violation and does not overflow`, async ({
      page,
      app,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(app.at(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(/Nguồn trả lời lúc|Không tìm thấy trang/).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('at 320 wide, which is 400% zoom, nothing is cut and the page does not scroll sideways', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(app.at(path));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('the keyboard alone reaches the content, an indicator and its table', async ({ page, app }) => {
  await page.goto(app.at());
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Bỏ qua đến nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const card = page.getByRole('main').locator('a[href*="chi-so/online-dossier-share/"]').first();
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('tab', { name: 'Biểu đồ' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Bảng' })).toBeFocused();
  await expect(page).toHaveURL(/xem=bang/);
  await expect(page.getByRole('cell', { name: '1.245 / 4.475' })).toBeVisible();
});

test('the chart draws its points and marks, and shows a value for the keyboard', async ({ page, app }) => {
  await page.goto(app.at('chi-so/online-dossier-share/'));
  const chart = page.getByRole('application');
  await expect(chart).toBeVisible();
  for (const text of ['27,8', '42,1', '41,5', '39,0', '01/2025*', 'Mục tiêu 2025: 80%']) {
    await expect(chart.getByText(text)).toBeVisible();
  }
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: '42,1%' })).toBeVisible();
});

test('the edition switch keeps the page and writes the address', async ({ page, app }) => {
  await page.goto(app.at('chi-so/videoconference-points/'));
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('133 điểm cầu');
  await page.getByRole('combobox', { name: 'Kỳ số liệu' }).selectOption('2023-07');
  await expect(page).toHaveURL(/ky=2023-07/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('136 điểm cầu');
  await page.getByRole('link', { name: 'Tổng quan', exact: true }).first().click();
  await expect(page).toHaveURL(/\?ky=2023-07$/);
});
