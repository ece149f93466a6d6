import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const pages = ['can-chu-y/', 'can-chu-y/?nhom=don-vi', 'so-sanh-ky/', 'so-sanh-ky/?tu=2025-06&den=2023-07'];

for (const width of [390, 1440]) {
  for (const path of pages) {
    test(`«/${path}» at ${width} wide has no accessibility violation and does not overflow`, async ({
      page,
      app,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(app.at(path));
      await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('at 320 wide neither page scrolls sideways', async ({ page, app }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(app.at(path));
    await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the attention list prints on one A4 page, in either order', async ({ page, app }) => {
  for (const path of ['can-chu-y/', 'can-chu-y/?nhom=don-vi', 'can-chu-y/?ky=2023-07']) {
    await page.goto(app.at(path));
    await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
    expect(await printedPages(page), path).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^in ngày \d\d\/\d\d\/\d{4}$/)).toBeVisible();
  await expect(page.getByText('Tháng 7/2023 · chốt số liệu 31/07/2023')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In một trang' })).toBeHidden();
});

test('a list of forty matters still prints on one page, whole rows only, and says how many are not on it', async ({
  page,
  app,
}) => {
  const catalogue = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));
  const long = 'Chỉ số có tên dài để thử trang in của danh sách việc cần lãnh đạo chú ý nhất';
  const overdue = {
    ...catalogue,
    indicators: catalogue.indicators.map((one: { latest: unknown }, index: number) => ({
      ...one,
      latest: one.latest ?? catalogue.indicators[0].latest,
      nextDue: '2025-06-01',
      graceDays: 0,
      shortName: index % 3 === 0 ? { vi: long.slice(0, 40) } : { vi: `Chỉ số ${index}` },
    })),
  };
  app.intercept((_request, response, path) => {
    if (!path.endsWith('v1/catalogue.json')) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(overdue));
    return true;
  });
  await page.goto(app.at('can-chu-y/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^3\d việc|^4\d việc/);
  expect(await printedPages(page)).toBe(1);

  await page.setViewportSize({ width: 688, height: 1016 });
  await page.emulateMedia({ media: 'print' });
  const rest = page.getByText(/^và \d+ việc khác: xem \/can-chu-y\/$/);
  await expect(rest).toBeVisible();
  const total = Number.parseInt((await page.getByRole('heading', { level: 1 }).innerText()) ?? '', 10);
  const left = Number((await rest.innerText()).match(/\d+/)?.[0]);
  const sheet = await page.evaluate(() => {
    const rows = [...document.querySelectorAll('main ol > li')].map((row) => row.getBoundingClientRect());
    return rows.filter(({ width, left: x }) => width > 0 && x < innerWidth).length;
  });
  expect(sheet).toBe(total - left);
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages read in full, and the list leads to an indicator', async ({ page, app }) => {
    await page.goto(app.at('so-sanh-ky/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Từ 31/07/2023 đến 30/06/2025');
    await expect(page.getByText(/124 còn 121 đơn vị/).first()).toBeVisible();
    await page.goto(app.at('can-chu-y/'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('4 việc cần lãnh đạo xử lý');
    await expect(page.getByText('không đạt nếu giữ tốc độ này')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Xếp hạng DTI' }).click();
    await expect(page).toHaveURL(app.at('chi-so/dti-rank/'));
  });
});
