import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';

type Answer = { status?: number; type?: string; body: string };

/** Answers requests for one file of the API, everything else is served as it is. */
function answering(file: string, { status = 200, type = 'application/json', body }: Answer) {
  return (_request: unknown, response: import('node:http').ServerResponse, path: string): boolean => {
    if (!path.endsWith(file)) return false;
    response.writeHead(status, { 'content-type': type });
    response.end(body);
    return true;
  };
}

const catalogue = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));

test.describe('when the source fails', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  const faults: Readonly<Record<string, [Answer, RegExp]>> = {
    'with 500': [{ status: 500, body: 'no' }, /Nguồn số liệu báo lỗi 500/],
    'with a log-in page': [
      { type: 'text/html', body: '<!doctype html><title>Đăng nhập</title>' },
      /một trang HTML thay cho số liệu/,
    ],
    'with cut-off JSON': [{ body: '{"schemaVersion":"1.0","indicators":[{"id":' }, /cắt cụt/],
    'with another major version': [{ body: '{"schemaVersion":"2.0","indicators":[]}' }, /phiên bản 2\.0/],
  };

  for (const [name, [answer, words]] of Object.entries(faults)) {
    test(`${name}, the built figures stay and the reason is said`, async ({ page, app }) => {
      app.intercept(answering('/catalogue.json', answer));
      await page.goto(app.at());
      await expect(page.getByText(words).first()).toBeVisible({ timeout: 15_000 });
      await expect(page.getByText('> 700 nghìn')).toBeVisible();
      app.intercept(null);
      // A busy server is asked again without a click; for the rest the reader decides.
      if (answer.status !== 500) await page.getByRole('button', { name: 'Thử lại' }).first().click();
      await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible({ timeout: 15_000 });
    });
  }

  test('a broken config.json is named, and the built figures stay', async ({ page, app }) => {
    app.intercept(answering('config.json', { body: '{"apiBase": 5' }));
    await page.goto(app.at());
    await expect(page.getByText(/config\.json/).first()).toBeVisible();
    await expect(page.getByText('> 700 nghìn')).toBeVisible();
  });

  test('a page that is not built ahead says what happened and tries again', async ({ page, app }) => {
    app.intercept(answering('/catalogue.json', { status: 404, body: '' }));
    await page.goto(app.at('?ky=2023-07'));
    await expect(page.getByText('Không có kỳ số liệu «2023-07».')).toBeVisible();
    app.intercept(null);
    await page.getByRole('link', { name: 'Xem kỳ mặc định' }).click();
    await expect(page.getByText('> 700 nghìn')).toBeVisible();
  });

  test('going offline, pages already seen still open and new ones say why not', async ({
    page,
    app,
    context,
  }) => {
    await page.goto(app.at());
    await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
    await page.getByRole('link', { name: 'Kinh tế số', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kinh tế số');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).first().click();
    await expect(page.getByText('> 700 nghìn')).toBeVisible();
    await page.getByRole('link', { name: 'Chương trình', exact: true }).first().click();
    await expect(page.getByRole('alert')).toContainText('Không kết nối được');
    await page.getByRole('link', { name: 'Kinh tế số', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kinh tế số');
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Chương trình', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('mốc việc');
  });
});

test('bad records are set apart and listed; every good indicator stays', async ({ page, app }) => {
  const spoiled = structuredClone(catalogue);
  const broken = spoiled.indicators.find((one: { id: string }) => one.id === 'videoconference-points');
  broken.latest.value = '133';
  app.intercept(answering('/catalogue.json', { body: JSON.stringify(spoiled) }));
  await page.goto(app.at('tru-cot/chinh-quyen-so/'));
  const main = page.getByRole('main');
  await expect(main.getByText('Số liệu lỗi, đã tách riêng')).toBeVisible();
  const good = catalogue.indicators.filter(
    (one: { id: string; pillar: string }) => one.pillar === 'chinh-quyen-so' && one !== broken,
  );
  for (const { id } of good) {
    const link = main.locator(`a[href*="chi-so/${id}/"]`);
    await expect(link).toHaveCount(id === 'videoconference-points' ? 0 : 1);
  }
  await page.locator('summary', { hasText: '1 bản ghi lỗi đã tách riêng' }).click();
  await expect(page.getByText(/indicators\[\d+\]\.latest\.value/)).toBeVisible();
});

test('newer figures replace the built ones in place', async ({ page, app }) => {
  const newer = structuredClone(catalogue);
  const indicator = newer.indicators.find((one: { id: string }) => one.id === 'health-records');
  indicator.latest.value = 95;
  indicator.trend = [];
  app.intercept(answering('/catalogue.json', { body: JSON.stringify(newer) }));
  await page.goto(app.at());
  const card = page.getByRole('main').locator('a[href*="chi-so/health-records/"]').first();
  await expect(card).toContainText('95%');
  await expect(card).toContainText('Vượt 5 điểm %');
});
