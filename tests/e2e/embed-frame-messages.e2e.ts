import type { Page } from '@playwright/test';
import { eventsOf, heightOf, recordEvents, widgetIn } from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';

const told = async (page: Page) => (await eventsOf(page)).map(({ type }) => type);

/** Writes down every message that reaches the window of the page itself. */
async function recordMessages(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
}

test('the frame tells that it is ready and how high it is, as plain objects of version 1', async ({
  page,
  app,
  portal,
}) => {
  const heard = await recordMessages(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget)))));
  await expect.poll(heard).toContainEqual({ cds: 1, type: 'ready' });
  expect(await heard()).toContainEqual({ cds: 1, type: 'height', height: expect.any(Number) });
});

test('a script that comes late says hello and is told everything again', async ({ page, app, portal }) => {
  await recordEvents(page);
  const heard = await recordMessages(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget), { height: 500 }))));
  await expect.poll(heard).toContainEqual({ cds: 1, type: 'ready' });
  expect(await heightOf(page.locator('iframe'))).toBe(500);
  await page.addScriptTag({ url: app.at('nhung/v1/nhung.js') });
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(400);
  expect(await told(page)).toEqual(expect.arrayContaining(['cds:ready', 'cds:height']));
});

test('a frame answers nobody but its own site and the portals of the configuration', async ({
  page,
  app,
  portal,
}) => {
  // The policy still lets the portal show the frame; the list that the frame itself reads does not name it.
  app.intercept((_request, response, path) => {
    if (path !== 'config.json') return false;
    response.setHeader('Content-Type', 'application/json');
    response.end('{"apiBase":"api/v1/","portalOrigins":["https://www.tinh.gov.vn"]}');
    return true;
  });
  const heard = await recordMessages(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget)))));
  await expect.poll(heard).toContainEqual({ cds: 1, type: 'ready' });
  await page.waitForTimeout(300);
  const before = (await heard()).length;
  await page.evaluate(() => frames[0]?.postMessage({ cds: 1, type: 'hello' }, '*'));
  await page.waitForTimeout(500);
  expect(await heard()).toHaveLength(before);
});

test('messages that it does not know, and a hello of a neighbour, do nothing to a frame', async ({
  page,
  app,
  portal,
}) => {
  const heard = await recordMessages(page);
  const neighbour = portal.publish({
    html: `<!doctype html><title>x</title><link rel="icon" href="data:,"><script>
      setInterval(() => { parent.frames[0].postMessage({ cds: 1, type: 'hello' }, '*'); }, 50);</script>`,
  });
  const ours = frame(app.at(widget));
  await page.goto(portal.publish(plainPage(`${ours}<iframe src="${neighbour}" title="x"></iframe>`)));
  await expect.poll(heard).toContainEqual({ cds: 1, type: 'ready' });
  await page.evaluate(() => {
    const odd: unknown[] = [
      null,
      7,
      'hello',
      [],
      { cds: 2, type: 'hello' },
      { cds: 1 },
      { cds: 1, type: 'toString' },
    ];
    for (const message of odd) frames[0]?.postMessage(message, '*');
  });
  const before = (await heard()).length;
  await page.waitForTimeout(500);
  expect(await heard()).toHaveLength(before);
  await page.evaluate(() => frames[0]?.postMessage({ cds: 1, type: 'hello' }, '*'));
  await expect.poll(async () => (await heard()).length).toBe(before + 2);
});

test('the script believes only the window and the origin of the frame that it moves', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  // Another frame of the portal, one whose address only looks like ours, and the portal's own window.
  const forger = `<!doctype html><title>x</title><link rel="icon" href="data:,"><script>
    for (const height of [9000, '9000', -1, NaN, Infinity, {}])
      parent.postMessage({ cds: 1, type: 'height', height }, '*');
    parent.postMessage({ cds: 1, type: 'navigate', href: 'https://example.invalid/' }, '*');</script>`;
  const other = portal.publish({ html: forger });
  const alike = `${portal.publish({ html: forger })}?/nhung/`;
  const body = `${frame(app.at(widget))}<iframe id="khac" src="${other}" title="x" height="90"></iframe>
    <iframe id="giong" src="${alike}" title="x" height="90"></iframe>${script(app.at())}`;
  await page.goto(portal.publish(plainPage(body)));
  await expect.poll(() => told(page)).toContain('cds:ready');
  await page.evaluate(() => {
    postMessage({ cds: 1, type: 'height', height: 9000 }, '*');
    const ours = frames[0];
    dispatchEvent(
      new MessageEvent('message', { data: { cds: 1, type: 'height', height: 8000 }, source: ours ?? null }),
    );
    dispatchEvent(
      new MessageEvent('message', { data: { cds: 1, type: 'height', height: 8000 }, origin: 'null' }),
    );
  });
  await page.waitForTimeout(300);
  expect(await heightOf(page.locator('iframe').first())).toBeLessThan(300);
  expect(await heightOf(page.locator('#khac'))).toBeLessThan(100);
  expect(await heightOf(page.locator('#giong'))).toBeLessThan(100);
  expect(page.context().pages()).toHaveLength(1);
});

test('numbers that are no heights move nothing, and no frame becomes higher than 20,000 px', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget)) + script(app.at()))));
  await expect.poll(() => told(page)).toContain('cds:height');
  const iframe = page.locator('iframe');
  const before = await heightOf(iframe);
  const say = (height: string) =>
    widgetIn(page)
      .locator('html')
      .evaluate((_page, text) => {
        const values: Record<string, unknown> = {
          NaN,
          Infinity,
          text: '900',
          none: undefined,
          minus: -5,
          zero: 0,
          big: 9e9,
        };
        parent.postMessage({ cds: 1, type: 'height', height: values[text] }, '*');
      }, height);
  for (const height of ['NaN', 'Infinity', 'text', 'none', 'minus', 'zero']) {
    // oxlint-disable-next-line no-await-in-loop
    await say(height);
  }
  await page.waitForTimeout(200);
  expect(await heightOf(iframe)).toBe(before);
  await say('big');
  await expect.poll(() => heightOf(iframe)).toBe(20_000);
});

test('included twice, and beside a copy of another folder, the script acts once', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  const twice =
    script(app.at()) + script(app.at()) + `<script src="${app.at('nhung/v1/nhung.js?lan=3')}"></script>`;
  await page.goto(portal.publish(plainPage(frame(app.at(widget)) + twice)));
  await expect.poll(() => told(page)).toContain('cds:ready');
  await page.waitForTimeout(300);
  expect((await told(page)).filter((type) => type === 'cds:ready')).toHaveLength(1);
  const globals = await page.evaluate(() => Object.keys(window).filter((name) => /cds|nhung/i.test(name)));
  expect(globals).toEqual(['cdsEvents']);
});

test('a newer version takes over from this one, whichever comes first', async ({ page, app, portal }) => {
  await recordEvents(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget)) + script(app.at()))));
  await expect.poll(() => told(page)).toContain('cds:ready');
  const meet = (version: number) =>
    page.evaluate(
      (detail) => document.dispatchEvent(new CustomEvent('cds:host', { cancelable: true, detail })),
      { site: app.origin, version },
    );
  // False: the page has a copy that is not older.
  expect(await meet(1)).toBe(false);
  expect(await meet(2)).toBe(true);
  const before = (await told(page)).length;
  await page.evaluate(() => frames[0]?.postMessage({ cds: 1, type: 'hello' }, '*'));
  await page.waitForTimeout(300);
  expect(await told(page)).toHaveLength(before);
});
