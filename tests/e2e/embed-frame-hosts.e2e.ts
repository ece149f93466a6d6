import {
  contentHeight,
  cutOff,
  heightOf,
  recordShifts,
  shiftsOf,
  widgetIn,
} from './support/hosts/on-host.ts';
import { drupalPage, liferayPage, plainPage, sharepointPage, strictPolicy } from './support/hosts/pages.ts';
import type { HostPage } from './support/hosts/portal.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

const widget = 'nhung/chi-so/internet-speed/';
const figure = '80';

const hosts: readonly (readonly [name: string, moves: boolean, make: (pasted: string) => HostPage])[] = [
  ['Liferay', true, (pasted) => liferayPage(pasted)],
  ['Liferay with a sandbox that lets scripts run', true, (pasted) => liferayPage(pasted, 'allow-scripts')],
  ['Liferay with its own sandbox, which lets no script run', false, (pasted) => liferayPage(pasted, '')],
  ['SharePoint, where no script survives', false, sharepointPage],
  ['Drupal, full HTML', true, (pasted) => drupalPage(pasted, 'full')],
  ['Drupal, a limited format', false, (pasted) => drupalPage(pasted, 'limited')],
];

// Chromium's own words about a sandbox that lets no script run.
const sandboxWords = /Blocked script execution in .* 'allow-scripts' permission is not set/;

for (const siteBase of ['/', '/cds/']) {
  test.describe(`from a dashboard under ${siteBase}`, () => {
    test.use({ siteBase, expectedMessages: [sandboxWords] });
    for (const [name, moves, make] of hosts) {
      test(`in ${name} the widget is right, and ${moves ? 'as high as its content' : 'has the height that was given'}`, async ({
        page,
        app,
        portal,
      }) => {
        await recordShifts(page);
        await page.goto(portal.publish(make(frame(app.at(widget), { height: 320 }) + script(app.at()))));
        await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
        const iframe = page.locator('iframe');
        await page.waitForLoadState('networkidle');
        if (moves) {
          await expect
            .poll(async () => (await heightOf(iframe)) - (await contentHeight(widgetIn(page))))
            .toBe(0);
        } else {
          await page.waitForTimeout(300);
          expect(await shiftsOf(page)).toBe(0);
          expect(await iframe.evaluate((element) => element.style.height)).toBe('');
        }
        expect(await cutOff(widgetIn(page))).toBe(0);
      });
    }
  });
}

test('under a strict policy that names the dashboard, frame and script work without a message', async ({
  page,
  app,
  portal,
}) => {
  // A portal as strict as that has no style attributes either.
  const pasted = frame(app.at(widget), { height: 400 }).replace(/ style="[^"]*"/, '') + script(app.at());
  await page.goto(portal.publish(plainPage(pasted, strictPolicy(app.origin))));
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(300);
  expect(await cutOff(widgetIn(page))).toBe(0);
});

test('a theme that makes every frame «height: auto» cuts nothing, with the script or without', async ({
  page,
  app,
  portal,
}) => {
  const auto = { 'auto.css': 'iframe { height: auto; max-width: 100%; }' };
  const styled = (pasted: string): HostPage => {
    const { html, theme } = plainPage(pasted);
    const sheet = '<link rel="stylesheet" href="/theme/auto.css">';
    return { html: html.replace('</head>', `${sheet}</head>`), theme: { ...theme, ...auto } };
  };
  await page.goto(portal.publish(styled(frame(app.at(widget)))));
  await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
  expect(await heightOf(page.locator('iframe'))).toBe(260);
  await page.goto(portal.publish(styled(frame(app.at(widget), { height: 400 }) + script(app.at()))));
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(300);
  expect(await cutOff(widgetIn(page))).toBe(0);
});

test.describe('where the policy of the portal refuses the script', () => {
  test.use({ expectedMessages: [/script-src.*nhung\.js|nhung\.js.*Content Security Policy/] });

  test('the frame stays right at its height', async ({ page, app, portal }) => {
    const pasted = frame(app.at(widget)).replace(/ style="[^"]*"/, '') + script(app.at());
    await page.goto(portal.publish(plainPage(pasted, strictPolicy(app.origin, ''))));
    await expect(widgetIn(page).getByText(figure, { exact: true })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await heightOf(page.locator('iframe'))).toBe(260);
    expect(await cutOff(widgetIn(page))).toBe(0);
  });
});

const refused = [
  ['the portal does not allow frames of the dashboard', "frame-src 'none'"],
  ['the dashboard does not know the portal', null],
] as const;

for (const [reason, policy] of refused) {
  test.describe(`when ${reason}`, () => {
    test.use({
      expectedMessages: [/frame-src|frame-ancestors|refused to connect|Refused to (frame|display)|Framing/i],
      ...(policy === null ? { siteRoot: 'dist' } : {}),
    });

    test('the page around is not harmed', async ({ page, app, portal }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const headers = policy === null ? {} : { 'Content-Security-Policy': policy };
      const body = `<p>Trước</p>${frame(app.at(widget))}<p>Sau</p>${script(app.at())}`;
      await page.goto(portal.publish(plainPage(body, headers)));
      await page.waitForLoadState('networkidle');
      await expect(page.getByText('Sau')).toBeVisible();
      expect(await heightOf(page.locator('iframe'))).toBe(260);
      expect(errors).toEqual([]);
    });
  });
}
