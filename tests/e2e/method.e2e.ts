import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app.ts';

for (const width of [390, 1440]) {
  test(`the method page at ${width} wide has no accessibility violation and does not overflow`, async ({
    page,
    app,
  }) => {
    // The longest page of the product: axe looks at each of its colours.
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(app.at('phuong-phap/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test('at 320 wide nothing is cut', async ({ page, app }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(app.at('phuong-phap/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on a phone the contents are folded, and lead to a part', async ({ page, app }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(app.at('phuong-phap/'));
  const contents = page.getByRole('navigation', { name: 'Trên trang này' });
  await expect(contents).toHaveCount(1);
  await expect(contents.getByRole('link', { name: 'Từ ngữ' })).toBeHidden();
  await contents.getByText('Trên trang này').click();
  await contents.getByRole('link', { name: 'Từ ngữ' }).click();
  await expect(page).toHaveURL(/#tu-ngu$/);
  await expect(page.getByRole('heading', { name: 'Từ ngữ' })).toBeInViewport();
});

test('the address of a rule opens the page at that rule, in a frozen edition too', async ({ page, app }) => {
  await page.goto(app.at('phuong-phap/?ky=2023-07#toc-do'));
  await expect(page.getByRole('heading', { name: 'Tốc độ cần có và đã có' })).toBeInViewport();
  await expect(page.getByText('Tháng 7/2023: mọi trạng thái tính đến 31/07/2023.')).toHaveCount(1);
});

test('«Vì sao?» leads from a status to its rule and back', async ({ page, app }) => {
  await page.goto(app.at('chi-so/online-dossier-share/'));
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await page.getByText('Vì sao có trạng thái này?').click();
  await page.getByRole('link', { name: 'Đã đi được bao nhiêu so với mức cần có?' }).click();
  await expect(page.getByRole('heading', { name: 'Kết quả so với mục tiêu' })).toBeInViewport();
  await expect(page).toHaveURL(app.at('phuong-phap/#ket-qua'));
  await page.goBack();
  await expect(page).toHaveURL(app.at('chi-so/online-dossier-share/'));
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the method and the reasons of a status read in full', async ({ page, app }) => {
    await page.goto(app.at('chi-so/health-records/'));
    await page.getByText('Vì sao có trạng thái này?').click();
    await page.getByRole('link', { name: 'Số mới nhất đã đạt mọi mục tiêu chưa?' }).click();
    await expect(page).toHaveURL(app.at('phuong-phap/#ket-qua'));
    await expect(page.getByText('0,50 : 0,60 = 0,83')).toBeVisible();
    await expect(page.getByText('5,5/22 (năm 2023)')).toBeVisible();
  });
});

test('on paper the contents are left out and no example is wider than the sheet', async ({ page, app }) => {
  await page.goto(app.at('phuong-phap/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Trên trang này' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
});
