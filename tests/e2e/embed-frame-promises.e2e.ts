import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const widget = 'nhung/chi-so/internet-speed/';
const figure = (page: Page) => page.locator('[aria-hidden]').getByText('80', { exact: true });

/** What widgets promise: nothing kept, nobody else asked, few bytes, no need for an animation frame. */
test('no storage of the browser is even looked at, nor a cookie or a worker', async ({
  page,
  app,
  context,
}) => {
  await page.addInitScript(() => {
    const refuse = (owner: object, name: string) => {
      Object.defineProperty(owner, name, {
        get: () => {
          console.error(`${name} was used`);
          throw new DOMException(`${name} is blocked`, 'SecurityError');
        },
      });
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      refuse(window, name);
    }
    refuse(Document.prototype, 'cookie');
    refuse(Navigator.prototype, 'serviceWorker');
    refuse(Navigator.prototype, 'storage');
  });
  await page.goto(app.at(`${widget}?ngon-ngu=en`));
  await expect(page.getByRole('link', { name: /See details/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await context.cookies()).toEqual([]);
});

test('without animation frames, as outside the view, everything happens all the same', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    window.requestIdleCallback = () => 0;
  });
  await page.goto(app.at(`${widget}?ngon-ngu=en`));
  await expect(page.getByRole('link', { name: /See details/ })).toBeVisible();
});

test('a widget asks our own site alone, for no font and no chart, and weighs at most 90 kB', async ({
  page,
  app,
}) => {
  const bodies: Promise<readonly [path: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const path = response.url().slice(app.at().length);
    bodies.push(response.body().then((body) => [path, gzipSync(body).length] as const));
  });
  await page.goto(app.at(widget));
  await expect(figure(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked = await Promise.all(bodies);
  const known =
    /^(api\/v1\/catalogue\.json|assets\/embed\/[\w-]+\.(js|css)|config\.json|icon\.svg|nhung\/som\.js|nhung\/chi-so\/internet-speed\/)$/;
  const paths = asked.map(([path]) => path);
  expect(paths.filter((path) => !known.test(path) || /chart|recharts|table|font/i.test(path))).toEqual([]);
  expect(asked.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(90_000);
});
