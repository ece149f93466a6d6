import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startPortal, type Portal } from './support/hosts/portal.ts';
import { frame } from './support/hosts/snippet.ts';
import { isInstalled, startServer, type Started } from './support/servers/index.ts';

/** Where a frame is when its page was refused. */
const refused = 'chrome-error://chromewebdata/';

const frameUrls = (page: Page) => () =>
  page
    .frames()
    .slice(1)
    .map((inner) => inner.url());

for (const name of ['node', 'nginx', 'apache', 'caddy'] as const) {
  test.describe(`widgets served by ${name}`, () => {
    test.skip(!isInstalled(name), `${name} is not installed`);
    test.describe.configure({ mode: 'default' });

    let portal: Portal;
    let stranger: Portal;
    let site: Started;
    test.beforeAll(async () => {
      [portal, stranger] = await Promise.all([startPortal(), startPortal()]);
      site = await startServer(name, [portal.origin]);
    });
    test.afterAll(async () => void (await Promise.all([portal, stranger, site].map((one) => one.close()))));

    const show = async (page: Page, on: Portal, html: string) => {
      await page.goto(on.publish({ html: `<!doctype html><html lang="vi"><body>${html}</body></html>` }));
    };
    const eager = (path: string, attributes = '') => frame(site.url + path, { loading: 'eager', attributes });

    test('are shown by a portal of the list, the full pages are not', async ({ page }) => {
      const pages = ['', 'chi-so/internet-speed/', 'nhung/'];
      const html = ['nhung/chi-so/internet-speed/', ...pages].map((path) => eager(path)).join('');
      await show(page, portal, html);
      await expect(
        page
          .frameLocator('iframe')
          .first()
          .getByRole('heading', { name: /Tốc độ truy cập Internet/ }),
      ).toBeVisible();
      await expect
        .poll(frameUrls(page))
        .toEqual([`${site.url}nhung/chi-so/internet-speed/`, ...pages.map(() => refused)]);
    });

    test('are not shown by anybody else', async ({ page }) => {
      await show(page, stranger, eager('nhung/chi-so/internet-speed/'));
      await expect.poll(frameUrls(page)).toEqual([refused]);
    });

    // The other two answer every address with the same headers (servers-answers.e2e.ts).
    if (name === 'apache' || name === 'caddy') return;

    test('are shown by the builder of the site itself', async ({ page }) => {
      await page.goto(`${site.url}nhung/?loai=chi-so&ma=internet-speed`);
      await expect(page.frameLocator('iframe').first().locator('body')).toContainText(/\p{L}/u);
      expect(frameUrls(page)()).not.toContain(refused);
    });

    test('read the data in a sandbox, and lead out of it to the full page', async ({ page, context }) => {
      // Another edition than the built one: the figures must be fetched, by an origin that is null.
      await show(
        page,
        portal,
        eager('nhung/chi-so/internet-speed/?ky=2023-07', 'sandbox="allow-scripts allow-popups"'),
      );
      const widget = page.frameLocator('iframe');
      await expect(widget.getByText(/Mb\/s/).first()).toBeVisible();
      const opened = context.waitForEvent('page');
      await widget.locator('a[target="_blank"]').first().click();
      await expect((await opened).locator('h1')).toContainText('Tốc độ Internet');
    });

    test('come as elements of a script, and frames grow by a script that is pinned by its hash', async ({
      page,
    }) => {
      const hash = createHash('sha384').update(readFileSync('dist/nhung/v1/nhung.js')).digest('base64');
      const pinned = `<script src="${site.url}nhung/v1/nhung.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>`;
      const element = `<cds-chi-so ma="internet-speed"></cds-chi-so><script src="${site.url}nhung/v1/phan-tu.js"></script>`;
      const low = frame(`${site.url}nhung/tong-quan/`, { height: 60, loading: 'eager' });
      await show(page, portal, pinned + element + low);
      await expect(page.locator('cds-chi-so').getByText(/Mb\/s/).first()).toBeVisible();
      await expect
        .poll(() => page.locator('iframe').evaluate((inner) => inner.clientHeight))
        .toBeGreaterThan(100);
    });
  });
}
