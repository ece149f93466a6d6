import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const deck = 'bo=xa-hoi-so&slide=chi-so.health-records';
const heading = (page: Page) => page.locator('[data-slide] :is(h1, h2)').first();
const group = (page: Page) => page.getByRole('group', { name: 'Trang đang chiếu' });

/** What a slide says, without its place in the deck. */
const textOfSlide = async (page: Page) => (await page.locator('[data-slide]').first().textContent()) ?? '';

test('the speaker leads the audience’s screen; either window may go, come back or be reloaded', async ({
  app,
  context,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(app.at(`trinh-chieu/?${deck}`));
  await expect(heading(page)).toContainText('Hồ sơ sức khỏe điện tử: vượt 2 điểm %');
  await page.keyboard.press('s');
  await expect(page.getByText('chưa mở')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Mở màn hình cho người xem' }).click();
  const audience = await opened;
  await expect(page.getByText('đang nối')).toBeVisible();

  const title = async () => (await heading(page).textContent()) ?? '';
  const together = async () => expect(heading(audience)).toHaveText(await title());
  await together();
  expect(await textOfSlide(audience)).toBe(await textOfSlide(page));
  await expect(audience.getByRole('button'), 'the room sees the slide alone').toHaveCount(0);
  await expect(audience.locator('[data-slide]')).toHaveCSS('cursor', 'none');

  const first = await title();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).not.toHaveText(first);
  await together();
  await audience.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText(first);
  await together();
  await expect(page.getByRole('timer')).toHaveText(/^0:0\d$/);

  // Pointing means the same place on a stage of another form.
  await audience.setViewportSize({ width: 1024, height: 768 });
  await expect
    .poll(async () => (await group(page).boundingBox())?.width ?? 0)
    .toBeCloseTo(((await group(page).boundingBox())?.height ?? 0) * (4 / 3), -1);
  const box = await page.locator('[data-stage]').first().boundingBox();
  if (!box) throw new Error('there is no stage');
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.75);
  const dot = audience.locator('[data-pointer]');
  await expect(dot).toBeVisible();
  const spot = await dot.boundingBox();
  expect((spot?.x ?? 0) + (spot?.width ?? 0) / 2).toBeCloseTo(256, -1);
  expect((spot?.y ?? 0) + (spot?.height ?? 0) / 2).toBeCloseTo(576, -1);
  await expect(dot, 'it goes when the hand rests').toHaveCount(0);

  // Both windows are reloaded while the screen is black.
  await page.keyboard.press('b');
  const black = audience.getByText('Màn hình đen');
  await expect(black).toBeAttached();
  await audience.reload();
  await expect(black).toBeAttached();
  await page.reload();
  await expect(page.getByText('Người xem thấy màn hình đen')).toBeVisible();
  await expect(page.getByText('đang nối')).toBeVisible();
  await expect(black).toBeAttached();
  await page.keyboard.press('b');
  await expect(black).toHaveCount(0);
  await together();

  // Figures change under the show, and reach both screens when the speaker says so.
  app.intercept((_request, response, path) => {
    if (!path.endsWith('api/v1/catalogue.json')) return false;
    const catalogue = JSON.parse(readFileSync('public/api/v1/catalogue.json', 'utf8'));
    const records = catalogue.indicators.find(({ id }: { id: string }) => id === 'health-records');
    records.latest.value = 95;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(catalogue));
    return true;
  });
  await audience.reload();
  await expect(heading(audience), 'a reload takes nothing newer').toContainText('vượt 2 điểm %');
  await page.keyboard.press('u');
  await expect(heading(page)).toContainText('vượt 5 điểm %');
  await expect(heading(audience)).toContainText('vượt 5 điểm %');
  expect(await textOfSlide(audience)).toBe(await textOfSlide(page));

  // The console goes: the screen goes on by its own keys. It returns, and finds what the room sees.
  const address = page.url();
  await page.goto('about:blank');
  const last = (await heading(audience).textContent()) ?? '';
  await audience.keyboard.press('PageDown');
  await expect(heading(audience)).not.toHaveText(last);
  const alone = (await heading(audience).textContent()) ?? '';
  await page.goto(address);
  await expect(heading(page)).toHaveText(alone);
  await expect(heading(audience)).toHaveText(alone);

  // The audience's window goes: the console says so, goes on, and opens it again at the slide that is on.
  await audience.close({ runBeforeUnload: true });
  await expect(page.getByText('đã đóng')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(heading(page)).not.toHaveText(alone);
  const again = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Mở lại màn hình cho người xem' }).click();
  await expect(heading(await again)).toHaveText(await title());
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the console fits ${width} by ${height}`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(app.at(`trinh-chieu/dien-gia/?${deck}`));
    await expect(group(page)).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    for (const name of ['Trang trước', 'Trang sau', 'Màn đen']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box && box.x >= 8 && box.x + box.width <= width - 8 && box.y + box.height <= height, name).toBe(
        true,
      );
    }
    await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
    await expect(
      page.getByRole('region', { name: 'Ghi chú' }).getByRole('listitem').first(),
    ).toBeInViewport();
  });
}
