import {
  contentHeight,
  cutOff,
  eventsOf,
  heightOf,
  recordEvents,
  widgetIn,
} from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';

test('with the script the frame becomes exactly as high as its content, lower than what was reserved', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget), { height: 500 }) + script(app.at()))));
  const iframe = page.locator('iframe');
  await expect.poll(() => heightOf(iframe)).toBeLessThan(400);
  expect(await heightOf(iframe)).toBe(await contentHeight(widgetIn(page)));
  expect(await cutOff(widgetIn(page))).toBe(0);
  await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('cds:ready');
});

test('it grows when the column becomes narrow, and shrinks when it becomes wide again', async ({
  page,
  app,
  portal,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(portal.publish(plainPage(frame(app.at(widget)) + script(app.at()))));
  const iframe = page.locator('iframe');
  await expect.poll(() => heightOf(iframe)).toBeLessThan(200);
  const wide = await heightOf(iframe);
  await page.setViewportSize({ width: 280, height: 900 });
  await expect.poll(() => heightOf(iframe)).toBeGreaterThan(wide + 20);
  expect(await cutOff(widgetIn(page))).toBe(0);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect.poll(() => heightOf(iframe)).toBe(wide);
});
