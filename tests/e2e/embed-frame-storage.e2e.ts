import { chromiumFlags, findChromium } from '../../scripts/suite/chromium.ts';
import { heightOf, widgetIn } from './support/hosts/on-host.ts';
import { plainPage } from './support/hosts/pages.ts';
import { frame, script } from './support/hosts/snippet.ts';
import { expect, test } from './support/hosts/test.ts';

// A browser that gives nothing to third parties, as many readers have it.
test.use({
  launchOptions: {
    executablePath: findChromium() ?? '',
    args: [
      ...chromiumFlags,
      '--test-third-party-cookie-phaseout',
      '--enable-features=ThirdPartyStoragePartitioning',
    ],
  },
});

test('in a browser without third-party cookies the widget is whole and silent', async ({
  page,
  app,
  portal,
  context,
}) => {
  const pasted = frame(app.at(`${'nhung/chi-so/internet-speed/'}?ngon-ngu=en`), { height: 500 });
  await page.goto(portal.publish(plainPage(pasted + script(app.at()))));
  await expect(widgetIn(page).getByRole('link', { name: /See details/ })).toBeVisible();
  await expect.poll(() => heightOf(page.locator('iframe'))).toBeLessThan(300);
  expect(await context.cookies()).toEqual([]);
});
