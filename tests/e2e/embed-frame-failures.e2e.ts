import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const widget = 'nhung/chi-so/internet-speed/';
const figure = (page: Page) => page.locator('[aria-hidden]').getByText('80', { exact: true });

// What the browser itself says of a request that fails; nothing of ours may be added to it.
test.use({ expectedMessages: [/^console\.error: (Failed to load resource|Refused to apply style from)/] });

/** Answers some addresses with an error, and counts how often they were asked. */
function refuse(pattern: RegExp, status = 503) {
  const counts = { asked: 0 };
  const answer = (_request: unknown, response: ServerResponse, path: string) => {
    if (!pattern.test(path)) return false;
    counts.asked += 1;
    response.writeHead(status).end();
    return true;
  };
  return { answer, counts };
}

test('English words that cannot be had are told, and the widget is Vietnamese', async ({ page, app }) => {
  app.intercept(refuse(/assets\/embed\/en-/, 404).answer);
  await page.goto(app.at(`${widget}?ngon-ngu=en`));
  await expect(page.getByText('Chưa tải được bản tiếng Anh; đang hiện bản tiếng Việt.')).toBeVisible();
  await expect(figure(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('with the API down the figures of the build stay', async ({ page, app }) => {
  const { answer, counts } = refuse(/^api\//);
  app.intercept(answer);
  await page.goto(app.at(widget));
  await expect.poll(() => counts.asked).toBeGreaterThan(1);
  await expect(figure(page)).toBeVisible();
  await expect(page.getByText(/07\/2023 · VietNamNet/)).toBeVisible();
});

test('with a config.json that is broken the figures of the build stay', async ({ page, app }) => {
  let asked = 0;
  app.intercept((_request, response, path) => {
    if (path !== 'config.json') return false;
    asked += 1;
    response.end('{"apiBase": 7, "defaultLocale"');
    return true;
  });
  await page.goto(app.at(widget));
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await expect(figure(page)).toBeVisible();
});

test('when the copy of the build cannot be had either, the built page stays, says of which day, and comes to life later', async ({
  page,
  app,
}) => {
  app.intercept(refuse(/^(api|assets\/data)\//).answer);
  await page.goto(app.at(widget));
  const said = page.getByText(
    /^Chưa hỏi lại được nguồn; số liệu theo bản phát hành ngày \d\d\/\d\d\/\d{4}\.$/,
  );
  await expect(said).toBeVisible();
  await expect(figure(page)).toBeVisible();
  app.intercept(null);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(said).toBeHidden();
  await expect(figure(page)).toBeVisible();
});

test('without its code the built widget stays and says why nothing was asked', async ({ page, app }) => {
  app.intercept(refuse(/assets\/embed\/widget-/, 404).answer);
  await page.goto(app.at(widget));
  await expect(page.getByText('Chưa tải được mã của ô này')).toBeVisible();
  await expect(figure(page)).toBeVisible();
  await expect(page.getByText('The code of this widget')).toBeHidden();
});

test('without its code a widget in another language or of another edition shows words, not the wrong figures', async ({
  page,
  app,
}) => {
  app.intercept(refuse(/assets\/embed\/widget-/, 404).answer);
  await page.goto(app.at(`${widget}?ngon-ngu=en&ky=2023-07`));
  const words = page.getByText('The code of this widget could not be loaded');
  await expect(words).toBeVisible();
  await expect(figure(page)).toBeHidden();
  await expect(words.getByRole('link')).toHaveAttribute('href', '../../../?ngon-ngu=en');
  // In the place of the widget, not below an empty hole.
  expect((await words.boundingBox())?.y).toBeLessThan(10);
});

test('a style sheet that cannot be had leaves a widget that can be read', async ({ page, app }) => {
  app.intercept(refuse(/\.css$/, 404).answer);
  await page.goto(app.at(widget));
  await expect(figure(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Chưa tải được mã của ô này')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a built widget reads in full; one that the browser must make says what it needs', async ({
    page,
    app,
  }) => {
    await page.goto(app.at(`${widget}?giao-dien=toi`));
    await expect(figure(page)).toBeVisible();
    await expect(page.getByText(/JavaScript/)).toHaveCount(0);
    await page.goto(app.at('nhung/bo/?ma=internet-speed,ipv6'));
    await expect(page.getByText(/Ô này cần JavaScript/)).toBeVisible();
  });
});
