import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { generatedRegister, oldUnits } from '../../mocks/units/register.ts';
import { byUnit, shareRows } from '../../mocks/units/rows.ts';
import { expect, test, type App } from './support/app.ts';

const id = 'health-records';
/** Two files of almost 2 MB are read before the table stands. */
test.describe.configure({ timeout: 90_000 });
const patience = { timeout: 20_000 };
const page = `chi-so/${id}/don-vi/`;

/** The published indicator with a figure for each of 10,599 communes, and their register. */
function serveUnits(app: App): void {
  const detail = JSON.parse(readFileSync(`public/api/v1/indicators/${id}.json`, 'utf8'));
  const answers: Readonly<Record<string, unknown>> = {
    'api/v1/units.json': generatedRegister,
    [`api/v1/indicators/${id}.json`]: {
      ...detail,
      breakdowns: [byUnit('don-vi-2023', '2023', shareRows(oldUnits, '2023-07', 1, 60))],
    },
  };
  app.intercept((_request, response, path) => {
    const body = answers[path];
    if (body === undefined) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
    return true;
  });
}

/** How much of the window, below the table's heading and above its end, shows no row: px. */
function blank(of: Page): Promise<number> {
  return of.evaluate(() => {
    const body = document.querySelector('main tbody')?.getBoundingClientRect();
    if (!body) return innerHeight;
    const [from, to] = [Math.max(0, body.top), Math.min(innerHeight, body.bottom)];
    const seen = [...document.querySelectorAll('main tbody tr[data-index]')].reduce((sum, row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return sum + Math.max(0, Math.min(bottom, to) - Math.max(top, from));
    }, 0);
    return Math.round(to - from - seen);
  });
}

test('ten thousand units scroll from the first to the last without a blank', async ({
  page: browser,
  app,
}) => {
  serveUnits(app);
  await browser.goto(app.at(`chi-so/${id}/`));
  await browser.getByRole('link', { name: /^Xem cả 10\.599 đơn vị/ }).click(patience);
  await expect(browser.getByRole('heading', { level: 1 })).toContainText(
    'trên 10.599 đơn vị kém toàn tỉnh',
    patience,
  );
  await expect(browser.getByRole('table')).toHaveAttribute('aria-rowcount', '10600');
  const height = await browser.evaluate(() => document.documentElement.scrollHeight);
  for (let step = 1; step <= 20; step += 1) {
    await browser.evaluate((y) => scrollTo(0, y), (height * step) / 20);
    await expect.poll(() => blank(browser)).toBeLessThanOrEqual(1);
  }
  await browser.mouse.wheel(0, -4000);
  await browser.keyboard.press('End');
  const last = browser.getByRole('row', { name: /Hàm Lợi Đông/ });
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-rowindex', '10600');
  await expect(last).toContainText('kém 91,9 điểm %');
  expect(await blank(browser)).toBeLessThanOrEqual(1);
  expect(await browser.locator('main tbody tr').count()).toBeLessThan(150);
});

test('the address of the units opens by itself and finds a unit', async ({ page: browser, app }) => {
  serveUnits(app);
  await browser.goto(app.at(`${page}?tim=ham+loi+dong`));
  await expect(browser.getByText('1 trên 10.599 đơn vị khớp «ham loi dong»')).toBeVisible(patience);
  await expect(browser.getByRole('row', { name: /^10\.599 Hàm Lợi Đông/ })).toBeVisible();
});

for (const width of [320, 390, 1440]) {
  test(`the units at ${width} wide have no accessibility violation and do not overflow`, async ({
    page: browser,
    app,
  }) => {
    serveUnits(app);
    await browser.setViewportSize({ width, height: 900 });
    await browser.goto(app.at(page));
    await expect(browser.getByRole('table')).toBeVisible(patience);
    const { violations } = await new AxeBuilder({ page: browser }).analyze();
    expect(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
    expect(await browser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
