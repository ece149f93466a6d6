import type { Page } from '@playwright/test';
import {
  contentHeight,
  cutOff,
  heightOf,
  recordShifts,
  shiftsOf,
  widgetIn,
} from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';
const ids = ['internet-speed', 'ipv6', 'health-records', 'index-766', 'online-dossier-share'];

/** How often the addresses that match were asked for so far. */
function count(page: Page, pattern: RegExp): () => number {
  let asked = 0;
  page.on('request', (request) => {
    if (pattern.test(request.url())) asked += 1;
  });
  return () => asked;
}

test('of twenty frames only those near the view load, and all are right when they come', async ({
  page,
  app,
  portal,
}) => {
  const loaded = count(page, /\/nhung\/chi-so\//);
  const frames = Array.from({ length: 20 }, (_, index) =>
    frame(app.at(`nhung/chi-so/${ids[index % ids.length]}/`), { height: 300 }),
  );
  const body = frames.map((one) => `<div style="height: 400px">${one}</div>`).join('');
  await page.goto(portal.publish(plainPage(body + script(app.at()))));
  await expect(
    widgetIn(page)
      .first()
      .getByRole('link', { name: /Xem chi tiết/ }),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(loaded()).toBeLessThan(10);
  for (const iframe of await page.locator('iframe').all()) {
    // oxlint-disable no-await-in-loop -- as a reader scrolls: one after the other
    await iframe.scrollIntoViewIfNeeded();
    const inside = iframe.contentFrame();
    await expect(inside.getByRole('link', { name: /Xem chi tiết/ })).toBeVisible();
    await expect.poll(async () => (await heightOf(iframe)) - (await contentHeight(inside))).toBe(0);
    // oxlint-enable no-await-in-loop
  }
  expect(loaded()).toBe(20);
});

for (const loading of ['lazy', 'eager'] as const) {
  test(`in a panel that starts hidden a frame (${loading}) keeps its height, and is right once it is shown`, async ({
    page,
    app,
    portal,
  }) => {
    await page.addInitScript(() => {
      const heights: unknown[] = [];
      Object.assign(window, { heights });
      addEventListener('cds:height', (event) => event instanceof CustomEvent && heights.push(event.detail));
    });
    const panel = `<div id="the" hidden>${frame(app.at(widget), { height: 500, loading })}</div>`;
    await page.goto(portal.publish(plainPage(`<p>Trước</p>${panel}<p>Sau</p>${script(app.at())}`)));
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'heights'))).toEqual([]);
    await page.evaluate(() => document.getElementById('the')?.removeAttribute('hidden'));
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(400);
    expect(await heightOf(page.locator('iframe'))).toBe(await contentHeight(widgetIn(page)));
    // Hidden once more and shown: nothing has been told in between.
    const before = await heightOf(page.locator('iframe'));
    await page.evaluate(() => document.getElementById('the')?.setAttribute('hidden', ''));
    await page.waitForTimeout(200);
    await page.evaluate(() => document.getElementById('the')?.removeAttribute('hidden'));
    await page.waitForTimeout(200);
    expect(await heightOf(page.locator('iframe'))).toBe(before);
  });
}

test('frames take no focus, do not scroll the page, and what stands around them does not move', async ({
  page,
  app,
  portal,
}) => {
  await recordShifts(page);
  const body = `<p><label>Tìm kiếm <input autofocus></label></p>${frame(app.at(widget), { loading: 'eager' })}
    <p>Ngay sau.</p>${frame(app.at(`${widget}?hinh=bieu-do`), { height: 500, loading: 'eager' })}<p>Cuối.</p>`;
  await page.goto(portal.publish(plainPage(body)));
  await page.keyboard.type('chuyển đổi');
  await expect(
    widgetIn(page)
      .last()
      .getByRole('link', { name: /Xem chi tiết/ }),
  ).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.keyboard.type(' số');
  await expect(page.getByRole('textbox')).toHaveValue('chuyển đổi số');
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await shiftsOf(page)).toBe(0);
});

test('with the script, a frame below the view gets its height before it is seen: nothing moves then either', async ({
  page,
  app,
  portal,
}) => {
  await recordShifts(page);
  const body = `<div class="cao">Một bài dài.</div>${frame(app.at(widget), { height: 500, loading: 'eager' })}<p>Ngay sau.</p>`;
  await page.goto(portal.publish(plainPage(body + script(app.at()))));
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(300);
  await page.getByText('Ngay sau.').scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  expect(await heightOf(page.locator('iframe'))).toBe(await contentHeight(widgetIn(page)));
  expect(await shiftsOf(page)).toBe(0);
});

test('on paper the frame shows what it shows on the screen', async ({ page, app, portal }) => {
  await page.goto(portal.publish(plainPage(frame(app.at(`${widget}?giao-dien=tu-dong`)) + script(app.at()))));
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(260);
  await page.emulateMedia({ media: 'print' });
  await expect(widgetIn(page).getByText('80', { exact: true })).toBeVisible();
  expect(await cutOff(widgetIn(page))).toBe(0);
  expect((await page.pdf()).length).toBeGreaterThan(5000);
});

test.describe('with a source that is asked every 5 seconds', () => {
  test.use({
    siteConfig: { refreshSeconds: 5 },
    expectedMessages: [
      /Failed to load resource: net::ERR_(CONNECTION_REFUSED|EMPTY_RESPONSE|CONNECTION_RESET)/,
    ],
  });

  test('nobody asks for a frame that was never seen, or while it is out of view', async ({
    page,
    app,
    portal,
  }) => {
    test.slow();
    const asked = count(page, /api\/v1\/catalogue\.json/);
    const body = `<div class="cao">Một bài dài.</div>${frame(app.at(widget), { loading: 'eager' })}`;
    await page.goto(portal.publish(plainPage(body)));
    await expect.poll(asked).toBe(1);
    await page.waitForTimeout(7_000);
    expect(asked()).toBe(1);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(asked, { timeout: 10_000 }).toBeGreaterThan(1);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(1_000);
    const before = asked();
    await page.waitForTimeout(7_000);
    expect(asked()).toBe(before);
  });

  test('when the network goes away the figures stay, it is said, and the frame grows for the words', async ({
    page,
    app,
    portal,
  }) => {
    await page.goto(portal.publish(plainPage(frame(app.at(widget)) + script(app.at()))));
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(260);
    await page.waitForLoadState('networkidle');
    const before = await heightOf(page.locator('iframe'));
    await app.stop();
    await expect(
      widgetIn(page)
        .getByText(/Nguồn chưa trả lời|Chưa hỏi lại được nguồn/)
        .first(),
    ).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => heightOf(page.locator('iframe')), { timeout: 20_000 }).toBeGreaterThan(before);
    await expect(widgetIn(page).getByText('80', { exact: true })).toBeVisible();
    expect(await cutOff(widgetIn(page))).toBe(0);
  });
});
