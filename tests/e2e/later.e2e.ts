import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const digest = 'Cần lãnh đạo chú ý';

/** Counts how often the text of a built part went away, from the first moment of the page. */
async function watchPart(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript((heading) => {
    let seen = false;
    let lost = 0;
    const look = () => {
      const there = document.body?.textContent?.includes(heading) ?? false;
      if (seen && !there) lost += 1;
      seen = there;
      Object.assign(globalThis, { lost });
      requestAnimationFrame(look);
    };
    look();
  }, digest);
  return () => page.evaluate(() => (globalThis as unknown as { lost: number }).lost);
}

test('what lies below the first screen stands at once and asks for its data at the first move', async ({
  page,
  app,
}) => {
  // This reader's stillness lasts: the wait of three seconds never ends.
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (run: () => void, ms?: number) => (ms === 3000 ? 0 : wait(run, ms)),
    });
  });
  const lost = await watchPart(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(app.at());
  await expect(page.getByRole('status').first()).toBeAttached();
  await expect(page.getByText('Nguồn trả lời lúc')).toBeVisible();
  await expect(page.getByRole('heading', { name: digest })).toBeAttached();
  expect(asked.filter((path) => path.endsWith('programmes.json'))).toEqual([]);

  await page.mouse.move(200, 200);
  await expect.poll(() => asked.filter((path) => path.endsWith('programmes.json')).length).toBe(1);
  const link = page.getByRole('region', { name: digest }).locator('a[href*="chi-so/"]').first();
  await link.scrollIntoViewIfNeeded();
  // Alive: the link leads on without a reload.
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await expect(async () => {
    await link.click();
    await expect(page).toHaveURL(/chi-so\//, { timeout: 1000 });
  }).toPass();
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  expect(await lost()).toBeLessThanOrEqual(1);
});

test('newer figures than the built ones reach every part, and none goes blank on the way', async ({
  page,
  app,
}) => {
  const text = readFileSync('dist/api/v1/catalogue.json', 'utf8');
  const newer = text.replaceAll('Tỷ lệ hồ sơ trực tuyến toàn tỉnh', 'Tỷ lệ hồ sơ trực tuyến đã đổi tên');
  expect(newer).not.toBe(text);
  app.intercept((_request, response, path) => {
    if (!path.endsWith('api/v1/catalogue.json')) return false;
    response.setHeader('content-type', 'application/json');
    response.end(newer);
    return true;
  });
  const lost = await watchPart(page);
  await page.goto(app.at());
  await expect(page.getByText('Tỷ lệ hồ sơ trực tuyến đã đổi tên')).toBeAttached({ timeout: 10_000 });
  expect(await lost()).toBe(0);
});
