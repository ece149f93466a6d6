import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const address = 'nhung/chi-so/internet-speed/';

/** Whether the components of the widgets have been fetched. */
function watchComponents(page: Page): () => boolean {
  let fetched = false;
  page.on('request', (request) => (fetched ||= /\/frame-live-[^/]+\.js$/.test(request.url())));
  return () => fetched;
}

test('a frame whose figures are still those of the build fetches no component', async ({ page, app }) => {
  const fetched = watchComponents(page);
  await page.goto(app.at(address), { waitUntil: 'networkidle' });
  await expect(page.getByText('Số liệu 07/2023')).toBeVisible();
  expect(fetched()).toBe(false);
});

test('figures that are newer than the build are shown', async ({ page, app }) => {
  const published = readFileSync('dist/api/v1/catalogue.json', 'utf8');
  const record = /"id":\s*"internet-speed".*?"latest":\s*\{.*?"value":\s*80\b/s;
  const newer = published.replace(record, (text) => text.replace(/80$/, '85'));
  expect(newer).not.toBe(published);
  app.intercept((_, response, path) => {
    if (path !== 'api/v1/catalogue.json') return false;
    response.setHeader('Content-Type', 'application/json').end(newer);
    return true;
  });
  const fetched = watchComponents(page);
  await page.goto(app.at(address));
  await expect(page.getByText('85 Mb/s', { exact: true }).first()).toBeAttached();
  expect(fetched()).toBe(true);
});

test('a source that does not answer is told of, and the figures of the build stay', async ({ page, app }) => {
  app.intercept((_, response, path) => {
    if (path !== 'api/v1/catalogue.json') return false;
    response.writeHead(404).end();
    return true;
  });
  await page.goto(app.at(address));
  await expect(page.locator('p:visible', { hasText: 'hưa hỏi lại được nguồn' })).toBeVisible();
  await expect(page.getByText('80 Mb/s', { exact: true }).first()).toBeAttached();
});

test.use({ expectedMessages: [/404/] });
