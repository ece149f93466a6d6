import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';

const address = 'trinh-chieu/?trang=bia_chi-so.health-records&tu-dong=20';
const cover = 'bia';
const figure = 'chi-so.health-records';
const start = new Date('2026-11-25T08:05:00+07:00');

test.use({ expectedMessages: [/Failed to load resource/] });

async function open(page: Page, app: App): Promise<void> {
  await page.clock.install({ time: start });
  await page.goto(app.at(address));
  await expect(page.locator(`[data-slide="${cover}"]`)).toBeVisible();
}

/** Lets one slide pass; what comes with the next round has a moment of real time to arrive before its turn. */
async function turnTo(page: Page, slide: string): Promise<void> {
  await page.clock.runFor(10_000);
  if (slide === cover) await page.waitForTimeout(250);
  await page.clock.runFor(10_000);
  await expect(page.locator(`[data-slide="${slide}"]`)).toBeVisible();
}

async function round(page: Page): Promise<void> {
  await turnTo(page, figure);
  await turnTo(page, cover);
}

const answer = (response: ServerResponse, type: string, body: string): true => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
  return true;
};

test('a wall turns, sleeps, pauses, renews its figures between rounds and tells of an outage', async ({
  page,
  app,
}) => {
  await open(page, app);
  await round(page);

  // A machine that slept for hours goes on with the next slide.
  await page.clock.fastForward('03:00:00');
  await expect(page.locator(`[data-slide="${figure}"]`)).toBeVisible();
  await expect(page.getByText('Số liệu từ 08:05 ngày 25/11/2026')).toBeVisible();
  await turnTo(page, cover);
  await turnTo(page, figure);
  await expect(page.getByText(/^Số liệu từ/)).toBeHidden();

  const pause = page.getByRole('button', { name: 'Tạm dừng' });
  const { width, height } = (await pause.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if (await pause.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.clock.runFor(120_000);
  await expect(page.locator(`[data-slide="${figure}"]`)).toBeVisible();
  await expect(page.getByText(/^Đang tạm dừng\. Số liệu từ 11:\d\d ngày 25\/11\/2026$/)).toBeVisible();
  await page.keyboard.press('k');
  await turnTo(page, cover);

  const published = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));
  const indicators = published.indicators.map((one: { id: string; latest: object }) =>
    one.id === 'health-records' ? { ...one, latest: { ...one.latest, value: 95 }, trend: [] } : one,
  );
  app.intercept((_request, response, path) =>
    path.endsWith('api/v1/catalogue.json')
      ? answer(response, 'application/json', JSON.stringify({ ...published, indicators }))
      : false,
  );
  const value = page.locator(`[data-slide="${figure}"]`).getByText('95%', { exact: true });
  await page.evaluate(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const slide = document.querySelector('[data-slide]');
      const state = `${slide?.getAttribute('data-slide')} ${slide?.textContent.includes('95%') ? 'new' : 'old'}`;
      if (states.at(-1) !== state) states.push(state);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await round(page);
  await round(page);
  await turnTo(page, figure);
  await expect(value.first()).toBeVisible();
  const states = await page.evaluate(() => Reflect.get(window, 'states').join(', '));
  expect(states, 'a slide never changes while it is on').not.toContain(`${figure} old, ${figure} new`);

  app.intercept((_request, response, path) => {
    if (!path.startsWith('api/')) return false;
    response.writeHead(503);
    response.end();
    return true;
  });
  await turnTo(page, cover);
  for (let rounds = 0; rounds < 4; rounds += 1) await round(page);
  await expect(
    page.getByText(/^Số liệu từ 11:\d\d ngày 25\/11\/2026; nguồn chưa trả lời từ 11:\d\d$/),
  ).toBeVisible();
  app.intercept(null);
  for (let rounds = 0; rounds < 3; rounds += 1) await round(page);
  await expect(page.getByText(/nguồn chưa trả lời/)).toBeHidden();
  await turnTo(page, figure);
  await expect(page.locator(`[data-slide="${figure}"]`)).toContainText('92%');
});

test('a wall opens itself anew in a new version once it can be had, between rounds, and once a day', async ({
  page,
  app,
}) => {
  let offered = 'moi-1';
  let served = 'cu';
  const built = readFileSync('dist/trinh-chieu/index.html', 'utf8');
  const marked = () => built.replace(/(<meta name="build" content=")[^"]*/, `$1${served}`);
  app.intercept((_request, response, path) => {
    if (path === 'version.json') {
      const version = { version: '9.0.0', builtAt: start.toISOString(), build: offered };
      return answer(response, 'application/json', JSON.stringify(version));
    }
    return path === 'trinh-chieu/' ? answer(response, 'text/html; charset=utf-8', marked()) : false;
  });
  const mark = () => page.evaluate(() => Object.assign(window, { isSame: true }));
  const isSame = () => page.evaluate(() => 'isSame' in window);
  await open(page, app);
  await mark();
  await round(page);
  await round(page);
  expect(await isSame(), 'the version is told before its pages are there').toBe(true);

  served = offered;
  await round(page);
  expect(await isSame(), 'it is asked for once an hour').toBe(true);
  await page.clock.fastForward('01:00:00');
  await expect(page.locator(`[data-slide="${figure}"]`)).toBeVisible();
  await turnTo(page, cover);
  await expect.poll(isSame).toBe(false);
  await expect(page.locator(`[data-slide="${cover}"]`)).toBeVisible();
  expect(page.url()).toBe(app.at(`${address}&slide=1`));

  await mark();
  [offered, served] = ['moi-2', 'moi-2'];
  for (let hours = 0; hours < 2; hours += 1) {
    await round(page);
    await page.clock.fastForward('02:00:00');
    await expect(page.locator(`[data-slide="${figure}"]`)).toBeVisible();
    await turnTo(page, cover);
  }
  expect(await isSame(), 'once a day').toBe(true);
});
