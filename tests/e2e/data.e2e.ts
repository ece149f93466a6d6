import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type App } from './support/app.ts';

/** The published data name no administrative units; a 404 would be a message on the console. */
function withUnits(app: App): void {
  app.intercept((_request, response, path) => {
    if (!/^api\/v1\/(?:editions\/[^/]+\/)?units\.json$/.test(path)) return false;
    response.setHeader('Content-Type', 'application/json');
    response.end('{"schemaVersion":"1.0","units":[]}');
    return true;
  });
}

async function press(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return download;
}

for (const siteBase of ['/', '/cds/']) {
  test.describe(`the data page under ${siteBase}`, () => {
    test.use({ siteBase });

    test('gives the whole edition as a zip that reads back file by file', async ({ page, app }) => {
      withUnits(app);
      await page.goto(app.at('du-lieu/'));
      await expect(page.getByText(/Nguồn trả lời lúc/).first()).toBeVisible();
      const download = await press(page, 'Tải cả kỳ (zip)');
      expect(download.suggestedFilename()).toBe('bang-chi-so-binh-thuan-2025-06.zip');
      await expect(page.getByText(/^Đã tạo bang-chi-so-binh-thuan-2025-06\.zip/)).toBeVisible();
      const files = unzipSync(await readFile(await download.path()));
      expect(Object.keys(files).filter((name) => name.startsWith('indicators/'))).toHaveLength(41);
      expect(Object.keys(files)).toContain('units.json');
      for (const name of ['catalogue.json', 'programmes.json', 'indicators/internet-speed.json']) {
        const bytes = files[name];
        expect(bytes && strFromU8(bytes)).toBe(await readFile(`dist/api/v1/${name}`, 'utf8'));
      }
      const readme = files['README.txt'];
      expect(readme && strFromU8(readme)).toContain(`Taken from: ${app.at('api/v1/')}`);
    });
  });
}

test('gives the newest figures as CSV, and each file by its own address', async ({ page, app }) => {
  await page.goto(app.at('du-lieu/?ky=2023-07'));
  await expect(page.getByText(/Nguồn trả lời lúc/).first()).toBeVisible();
  const csv = await press(page, 'Số mới nhất (CSV)');
  expect(csv.suggestedFilename()).toBe('bang-chi-so-binh-thuan-2023-07.csv');
  expect((await readFile(await csv.path(), 'utf8')).split('\r\n')).toHaveLength(43);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'editions/2023-07/catalogue.json' }).click(),
  ]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).edition.id).toBe('2023-07');
});

test('checks every detail file, under the policy and without a message', async ({ page, app }) => {
  await page.goto(app.at('du-lieu/'));
  await page.getByRole('button', { name: 'Kiểm tra mọi tệp chi tiết' }).click();
  await expect(page.getByText('Đã đọc 41 tệp chi tiết. Không có bản ghi lỗi.')).toBeVisible();
});

test('the API page is read from the documents of the API, and a type leads to its fields', async ({
  page,
  app,
}) => {
  await page.goto(app.at('du-lieu/api/'));
  await page.getByRole('link', { name: 'Observation' }).first().click();
  await expect(page).toHaveURL(/#kieu-Observation$/);
  await expect(page.getByRole('heading', { name: /^Observation / })).toBeInViewport();
  await page.getByText('Xem bản ghi mẫu đang công bố').first().click();
  await expect(page.getByRole('region', { name: 'catalogue.json', exact: true })).toContainText(
    '"schemaVersion"',
  );
});

for (const width of [390, 1440]) {
  for (const path of ['du-lieu/?xep=ky', 'du-lieu/api/']) {
    test(`«/${path}» at ${width} wide has no accessibility violation and does not overflow`, async ({
      page,
      app,
    }) => {
      // Long tables: the checker looks at every cell.
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(app.at(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const ready = path.includes('api') ? /^Observation / : 'Nguồn số liệu';
      await expect(page.getByRole('heading', { name: ready })).toBeVisible();
      if (!path.includes('api')) await page.getByRole('button', { name: 'Báo sai số liệu' }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
