import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { resourceOf } from '../../mocks/resource.ts';
import { scenarios } from '../../mocks/scenarios/index.ts';
import type { ScenarioName } from '../../mocks/scenarios/names.ts';
import { expect, test, type App } from './support/app.ts';
import { slideFaults } from './support/slide-fit.ts';

const size = (page: Page, [width, height]: readonly [number, number]) =>
  page.setViewportSize({ width, height });

const slide = (page: Page) => page.locator('[data-slide]').first();
const position = (page: Page) => slide(page).getByText(/^\d+ \/ \d+$/);

async function open(page: Page, app: App, query = ''): Promise<number> {
  await page.goto(app.at(`trinh-chieu/${query}`));
  await expect(slide(page)).toBeVisible();
  return Number((await position(page).textContent())?.split(' / ')[1]);
}

/** What does not fit, on every slide of a deck. */
async function faultsOfDeck(page: Page, app: App, query: string): Promise<readonly string[]> {
  const count = await open(page, app, `${query}&slide=1`);
  const faults: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    await expect(slide(page).getByText(`${index} / ${count}`, { exact: true })).toBeVisible();
    const found = await slideFaults(page);
    faults.push(...found.map((fault) => `${query} ${index}: ${fault}`));
    await page.keyboard.press('PageDown');
  }
  return faults;
}

/** Answers the API as a scenario of the mocks does. */
function playScenario(app: App, name: ScenarioName): void {
  const scenario = scenarios[name];
  app.intercept((_request, response, path) => {
    if (!path.includes('api/v1/')) return false;
    const resource = resourceOf(`${app.origin}/${path}`);
    const read = (file: string) => readFile(`public/${file}`, 'utf8').catch(() => null);
    void scenario.answer({ resource, before: 0, readFile: read }).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    });
    return true;
  });
}

for (const [screen, queries] of [
  [
    [1920, 1080],
    ['?bo=day-du', '?bo=day-du&ngon-ngu=en'],
  ],
  [
    [1024, 768],
    ['?bo=day-du', '?bo=day-du&ky=2023-07'],
  ],
  [[1280, 800], ['?bo=toan-canh']],
  [[3840, 2160], ['?bo=can-chu-y']],
] as const) {
  test(`every slide fills a screen of ${screen.join(' × ')}, nothing cut, nothing too small`, async ({
    page,
    app,
  }) => {
    await size(page, screen);
    for (const query of queries) expect(await faultsOfDeck(page, app, query)).toEqual([]);
  });
}

for (const [name, deck] of [
  ['stale', 'can-chu-y'],
  ['missing', 'toan-canh'],
  ['malformed', 'day-du'],
  ['new-frame', 'chinh-quyen-so'],
] as const) {
  test(`slides of the generated data «${name}» fit the narrowest screen`, async ({ page, app }) => {
    playScenario(app, name);
    await size(page, [1024, 768]);
    expect(await faultsOfDeck(page, app, `?bo=${deck}`)).toEqual([]);
  });
}

test('a clicker leads through the deck, and a reload returns to the slide', async ({ page, app }) => {
  const count = await open(page, app);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(position(page)).toHaveText(`3 / ${count}`);
  await page.reload();
  await expect(slide(page)).toBeVisible();
  await expect(position(page)).toHaveText(`3 / ${count}`);
  await page.keyboard.press('F5');
  await expect(position(page)).toHaveText(`3 / ${count}`);
  await page.keyboard.press('b');
  await expect(page.getByRole('status').filter({ hasText: 'Màn hình đen' })).toBeAttached();
  await page.keyboard.press('PageDown');
  await expect(position(page)).toHaveText(`3 / ${count}`);
  await page.mouse.click(1000, 400);
  await expect(position(page)).toHaveText(`4 / ${count}`);
});

test('the slide, the deck at a glance and the help have no accessibility violation', async ({
  page,
  app,
}) => {
  await open(page, app, '?slide=6');
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  await page.mouse.move(300, 300);
  expect(await check()).toEqual([]);
  await page.keyboard.press('o');
  expect(await check()).toEqual([]);
  await page.keyboard.press('o');
  await page.keyboard.press('?');
  expect(await check()).toEqual([]);
});

test.describe('without a network', () => {
  // The badge polls for newer figures; the browser itself complains that it cannot.
  test.use({ expectedMessages: [/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to load resource/] });

  test('everything in an open deck goes on, and the figures are those of before', async ({ page, app }) => {
    const count = await open(page, app);
    await app.stop();
    for (let index = 1; index < count; index += 1) await page.keyboard.press('PageDown');
    await expect(position(page)).toHaveText(`${count} / ${count}`);
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('o');
    await page.keyboard.press('u');
    await expect(page.getByText(/Chưa lấy được số liệu mới/)).toBeVisible({ timeout: 30_000 });
    await expect(position(page)).toHaveText(`${count} / ${count}`);
  });
});

test('the deck prints one slide a page, A4 lying and 16:9', async ({ page, app }) => {
  const count = await open(page, app, '?bo=can-chu-y');
  const pdf = async () =>
    (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const a4 = await pdf();
  expect(a4.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(a4).toMatch(/MediaBox \[0 0 84[12][\d.]* 59[45][\d.]*\]/);

  // What the print dialog would do, without the dialog.
  await page.evaluate(() => {
    window.print = () => void window.dispatchEvent(new Event('beforeprint'));
  });
  await page.mouse.move(400, 400);
  await page.getByRole('button', { name: 'Mang về' }).click();
  await page.getByRole('button', { name: 'Khổ 16:9' }).click();
  const wide = await pdf();
  expect(wide.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  expect(wide).toMatch(/MediaBox \[0 0 (?:960|959|961)[\d.]* (?:540|539|541)[\d.]*\]/);
});
