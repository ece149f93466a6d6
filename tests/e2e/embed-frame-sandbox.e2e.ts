import { eventsOf, heightOf, recordEvents, widgetIn } from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';
const sandbox = (tokens: string) => `sandbox="${tokens}"`;

const lively = [
  'allow-scripts',
  'allow-scripts allow-popups',
  'allow-scripts allow-same-origin',
  'ALLOW-SCRIPTS allow-Same-Origin allow-forms',
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
];

for (const tokens of lively) {
  test(`in a sandbox of «${tokens}» the widget comes to life and its frame follows`, async ({
    page,
    app,
    portal,
  }) => {
    await recordEvents(page);
    const pasted = frame(app.at(`${widget}?ngon-ngu=en`), { height: 500, attributes: sandbox(tokens) });
    await page.goto(portal.publish(plainPage(pasted + script(app.at()))));
    await expect(widgetIn(page).getByRole('link', { name: /See details/ })).toBeVisible();
    await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(300);
    await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('cds:ready');
  });
}

test.describe('a sandbox without scripts', () => {
  test.use({ expectedMessages: [/Blocked script execution in .* 'allow-scripts' permission is not set/] });

  test('lets the built widget be read in full at its fixed height', async ({ page, app, portal }) => {
    const pasted = frame(app.at(widget), { attributes: sandbox('') });
    await page.goto(portal.publish(plainPage(pasted + script(app.at()))));
    const inside = widgetIn(page);
    await expect(inside.getByRole('heading', { level: 2 })).toHaveText('Tốc độ truy cập Internet trung bình');
    await expect(inside.getByText('80', { exact: true })).toBeVisible();
    await expect(inside.getByText(/07\/2023 · VietNamNet/)).toBeVisible();
    await expect(inside.getByText(/JavaScript/)).toBeHidden();
    expect(await heightOf(page.locator('iframe'))).toBe(260);
  });
});

test.describe('links', () => {
  // The browser's own word for what a sandbox does not let a frame do.
  test.use({ expectedMessages: [/Blocked opening .*allow-popups/] });

  for (const tokens of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    test(`in a sandbox of «${tokens}» a link is opened by the page around, in a tab of its own`, async ({
      page,
      app,
      portal,
    }) => {
      await recordEvents(page);
      const pasted = frame(app.at(widget), { attributes: sandbox(tokens) });
      await page.goto(portal.publish(plainPage(pasted + script(app.at()))));
      await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('cds:ready');
      const opened = page.context().waitForEvent('page');
      await widgetIn(page)
        .getByRole('link', { name: /Xem chi tiết/ })
        .click();
      const tab = await opened;
      await expect(tab).toHaveURL(app.at('chi-so/internet-speed/'));
      expect(await tab.evaluate(() => opener)).toBeNull();
      expect((await eventsOf(page)).at(-1)).toEqual({
        type: 'cds:navigate',
        detail: { cds: 1, type: 'navigate', href: app.at('chi-so/internet-speed/') },
      });
    });
  }

  test('nothing but a page of the dashboard is opened', async ({ page, app, portal }) => {
    await recordEvents(page);
    const pasted = frame(app.at(widget), { attributes: sandbox('allow-scripts') });
    await page.goto(portal.publish(plainPage(pasted + script(app.at()))));
    await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('cds:ready');
    const wrong = [
      'https://example.invalid/',
      'javascript:alert(1)',
      `data:text/html,x`,
      '//x',
      'file:///etc',
      '',
      7,
    ];
    await widgetIn(page)
      .locator('html')
      .evaluate((_page, addresses) => {
        for (const href of addresses) parent.postMessage({ cds: 1, type: 'navigate', href }, '*');
      }, wrong);
    await expect
      .poll(async () => (await eventsOf(page)).filter(({ type }) => type === 'cds:navigate').length)
      .toBe(wrong.length);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test('without a sandbox the frame opens its link itself, once; the page around is told', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  await page.goto(portal.publish(plainPage(frame(app.at(widget)) + script(app.at()))));
  await expect.poll(async () => (await eventsOf(page)).map(({ type }) => type)).toContain('cds:ready');
  const opened = page.context().waitForEvent('page');
  await widgetIn(page)
    .getByRole('link', { name: /Xem chi tiết/ })
    .click();
  await expect(await opened).toHaveURL(app.at('chi-so/internet-speed/'));
  await page.waitForTimeout(300);
  expect(page.context().pages()).toHaveLength(2);
  expect((await eventsOf(page)).map(({ type }) => type)).toContain('cds:navigate');
});
