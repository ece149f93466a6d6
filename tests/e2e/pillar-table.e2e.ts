import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { resourceOf } from '../../mocks/resource.ts';
import { huge } from '../../mocks/scenarios/huge.ts';
import { expect, test } from './support/app.ts';

const pillar = 'tru-cot/chinh-quyen-so/';

/** The catalogue of 5,000 indicators, 1,250 a pillar. */
async function hugeCatalogue(): Promise<string> {
  const readFile = async (path: string) => readFileSync(`public/${path}`, 'utf8');
  const resource = resourceOf('http://site/api/v1/catalogue.json');
  return (await huge.answer({ resource, before: 0, readFile })).text();
}

/**
 * Counts the positions of a scroll at which a part of the window would show rows that are not there. The page is
 * looked at before it has answered the scroll: that is what stands on the screen.
 */
async function watchBlankRows(page: Page): Promise<() => Promise<{ looked: number; blank: number }>> {
  await page.evaluate(() => {
    const seen = { looked: 0, blank: 0 };
    Object.assign(globalThis, { seen });
    window.addEventListener(
      'scroll',
      () => {
        const spaces = [...document.querySelectorAll('tbody tr[aria-hidden]')];
        const inSight = spaces.some((space) => {
          const { top, bottom } = space.getBoundingClientRect();
          return bottom > 1 && top < window.innerHeight - 1;
        });
        seen.looked += 1;
        if (inSight) seen.blank += 1;
      },
      { capture: true },
    );
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { looked: number; blank: number } }).seen);
}

test('1,250 rows scroll fast at 4× slowdown without a blank row, and as cards all of them come', async ({
  page,
  app,
}) => {
  test.setTimeout(120_000);
  const body = await hugeCatalogue();
  app.intercept((_request, response, path) => {
    if (!path.endsWith('api/v1/catalogue.json')) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
    return true;
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(app.at(`${pillar}?xem=bang`));
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '1251', { timeout: 60_000 });
  await expect(page.getByRole('row', { name: /SR-2\b/ })).toBeVisible();
  // The reader looks at the first rows for a moment; meanwhile more are made ready.
  await expect.poll(() => page.locator('tbody tr').count(), { timeout: 30_000 }).toBeGreaterThan(160);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const seen = await watchBlankRows(page);
  // A wheel turned on and on: 12,000 px at 4,000 px a second.
  await session.send('Input.synthesizeScrollGesture', {
    x: 700,
    y: 600,
    yDistance: -12_000,
    speed: 4000,
    gestureSourceType: 'mouse',
  });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(8000);
  const { looked, blank } = await seen();
  // A busy machine answers seldom; then each answer comes after a longer way.
  expect(looked).toBeGreaterThan(2);
  expect(blank).toBe(0);

  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /SR-4998\b/ })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Thẻ' }).click();
  await expect(page.getByRole('main').locator('a[href*="sinh-ra-"]')).toHaveCount(1250, { timeout: 60_000 });
});

for (const view of ['bang', 'nhiet', 'do-thi']) {
  for (const width of [390, 1440]) {
    test(`the view «${view}» at ${width} wide has no accessibility violation and does not overflow`, async ({
      page,
      app,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(app.at(`${pillar}?xem=${view}`));
      await expect(page.getByRole('table').or(page.getByRole('figure')).first()).toBeVisible();
      await expect(page.getByText(/Nguồn trả lời lúc/).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('at 320 wide, which is 400% zoom, no view makes the page scroll sideways', async ({ page, app }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ['', '?xem=bang', '?xem=nhiet', '?xem=do-thi', '?tt=dat&tim=xyz']) {
    await page.goto(app.at(pillar + query));
    await expect(page.getByRole('searchbox')).toBeEnabled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('a shared address opens filtered, and never shows the whole pillar first', async ({ page, app }) => {
  const seen = new Set<number>();
  await page.exposeFunction('saw', (cards: number) => seen.add(cards));
  await page.addInitScript(() => {
    const look = () => {
      const root = document.querySelector<HTMLElement>('#root');
      const shown = root && getComputedStyle(root).visibility === 'visible';
      const cards = shown ? root.querySelectorAll('main a[href*="chi-so/"]').length : 0;
      void (window as unknown as { saw: (cards: number) => void }).saw(cards);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(app.at(`${pillar}?tt=can-chu-y&xep=ten&utm_source=zalo`));
  await expect(page.getByText('2 trên 13 chỉ số')).toBeVisible();
  await expect(page.getByText(/Nguồn trả lời lúc/)).toBeVisible();
  await expect.poll(() => [...seen].filter((cards) => cards > 0)).toEqual([2]);
});

test('filters chosen on the built page stand in the address, and the back key takes them back', async ({
  page,
  app,
}) => {
  await page.goto(app.at(pillar));
  await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption({ label: 'Cần chú ý (2)' });
  await expect(page.getByText('2 trên 13 chỉ số')).toBeVisible();
  await page.getByRole('searchbox').fill('xep hang');
  await expect(page.getByText('1 trên 13 chỉ số')).toBeVisible();
  await expect(page).toHaveURL(/\?tt=can-chu-y&tim=xep\+hang$/);
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await expect(page.getByRole('row', { name: /CQ-01/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(app.at(pillar));
  await expect(page.getByRole('searchbox')).toHaveValue('');
});
