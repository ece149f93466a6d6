import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';

const first = 'chi-so.internet-speed';
const last = 'chi-so.health-records';
const address = `trinh-chieu/?trang=${first}_${last}&tu-dong=20`;
const start = new Date('2026-11-25T08:05:00+07:00');

test.use({ expectedMessages: [/Failed to load resource/] });

async function open(page: Page, app: App): Promise<void> {
  await page.clock.install({ time: start });
  await page.goto(app.at(address));
  await expect(page.locator(`[data-slide="${first}"]`)).toBeVisible();
}

/** Lets one slide pass; what comes with the next round has a moment of real time to arrive before its turn. */
async function turnTo(page: Page, slide: string): Promise<void> {
  await page.clock.runFor(10_000);
  if (slide === first) await page.waitForTimeout(250);
  await page.clock.runFor(10_000);
  await expect(page.locator(`[data-slide="${slide}"]`)).toBeVisible();
}

async function round(page: Page): Promise<void> {
  await turnTo(page, last);
  await turnTo(page, first);
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
  await expect(page.locator(`[data-slide="${last}"]`)).toBeVisible();
  await expect(page.getByText('Số liệu lấy lúc 08:05 ngày 25/11/2026')).toBeVisible();
  await turnTo(page, first);
  await turnTo(page, last);
  await expect(page.getByText(/^Số liệu lấy lúc/)).toBeHidden();

  const pause = page.getByRole('button', { name: 'Tạm dừng' });
  const { width, height } = (await pause.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Tab');
    if (await pause.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.clock.runFor(120_000);
  await expect(page.locator(`[data-slide="${last}"]`)).toBeVisible();
  await expect(page.getByText(/^Đang tạm dừng\. Số liệu lấy lúc 11:\d\d ngày 25\/11\/2026$/)).toBeVisible();
  await page.keyboard.press('k');
  await turnTo(page, first);

  const published = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));
  const indicators = published.indicators.map((one: { id: string; latest: object }) =>
    ['internet-speed', 'health-records'].includes(one.id)
      ? { ...one, latest: { ...one.latest, value: 95 }, trend: [] }
      : one,
  );
  app.intercept((_request, response, path) =>
    path.endsWith('api/v1/catalogue.json')
      ? answer(response, 'application/json', JSON.stringify({ ...published, indicators }))
      : false,
  );
  const value = page.locator(`[data-slide="${last}"]`).getByText('95%', { exact: true });
  await page.evaluate(() => {
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const slide = document.querySelector('[data-slide]');
      const state = `${slide?.getAttribute('data-slide')} ${slide?.textContent.match(/95(%| Mb)/) ? 'new' : 'old'}`;
      if (states.at(-1) !== state) states.push(state);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await round(page);
  await round(page);
  await turnTo(page, last);
  await expect(value.first()).toBeVisible();
  const states: string[] = await page.evaluate(() => Reflect.get(window, 'states'));
  const slides = states.map((state) => state.split(' ')[0]);
  expect(states).toContain(`${first} new`);
  expect(
    slides.filter((slide, index) => slide === slides[index + 1]),
    `no slide changes while it is on: ${states.join(', ')}`,
  ).toEqual([]);

  app.intercept((_request, response, path) => {
    if (!path.startsWith('api/')) return false;
    response.writeHead(503);
    response.end();
    return true;
  });
  await turnTo(page, first);
  for (let rounds = 0; rounds < 4; rounds += 1) await round(page);
  await expect(
    page.getByText(/^Số liệu lấy lúc 11:\d\d ngày 25\/11\/2026; nguồn chưa trả lời từ 11:\d\d$/),
  ).toBeVisible();
  app.intercept(null);
  for (let rounds = 0; rounds < 3; rounds += 1) await round(page);
  await expect(page.getByText(/nguồn chưa trả lời/)).toBeHidden();
  await turnTo(page, last);
  await expect(page.locator(`[data-slide="${last}"]`)).toContainText('92%');
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
  await expect(page.locator(`[data-slide="${last}"]`)).toBeVisible();
  await turnTo(page, first);
  await expect.poll(isSame).toBe(false);
  await expect(page.locator(`[data-slide="${first}"]`)).toBeVisible();
  expect(page.url()).toBe(app.at(`${address}&slide=1`));

  await mark();
  [offered, served] = ['moi-2', 'moi-2'];
  for (let hours = 0; hours < 2; hours += 1) {
    await round(page);
    await page.clock.fastForward('02:00:00');
    await expect(page.locator(`[data-slide="${last}"]`)).toBeVisible();
    await turnTo(page, first);
  }
  expect(await isSame(), 'once a day').toBe(true);
});
