import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { barePage, element, elementScript, figures, leastPolicy } from './support/hosts/elements.ts';
import { drupalPage, liferayPage } from './support/hosts/pages.ts';
import { expect, test } from './support/hosts/test.ts';

/** Everything that a page can do to what is on it, short of hiding it from the reader on purpose. */
const hostile = `html { font-size: 5px; }
* { padding: 9px !important; border: 4px dotted red !important; font: 700 8px/3 cursive !important; color: red !important;
  letter-spacing: .5em !important; word-spacing: 2em !important; text-transform: uppercase !important; text-indent: 3em !important;
  text-align: right !important; direction: rtl !important; visibility: hidden !important; opacity: .3 !important;
  transform: rotate(3deg) !important; filter: blur(2px) !important; background: yellow !important; box-sizing: content-box !important;
  columns: 2 !important; height: 20px !important; max-height: 30px !important; overflow: hidden !important;
  writing-mode: vertical-rl !important; white-space: nowrap !important; cursor: none !important; zoom: .5 !important;
  clip-path: inset(40%) !important; outline: 5px solid !important; box-shadow: 0 0 9px red !important; animation: lac 1s infinite !important; }
*::before, *::after { content: 'X' !important; display: block !important; font-size: 60px !important; }
*::first-letter { font-size: 50px !important; } *::first-line { color: lime !important; }
@keyframes lac { 50% { transform: translate(99px); opacity: 0; } }
div, p, a, section, span, svg, h2 { display: none !important; }
:root { --card: red; --ink: red; --cds-unit: 40px; --cds-accent: red; --space-4: 90px; --text-16: 3px; }
html, body { transform: none !important; filter: none !important; opacity: 1 !important; zoom: 1 !important; columns: auto !important;
  clip-path: none !important; height: auto !important; max-height: none !important; overflow: visible !important; padding: 0 !important;
  border: 0 !important; writing-mode: horizontal-tb !important; animation: none !important; background: white !important; margin: 0 !important; }
html::before, html::after, body::before, body::after { display: none !important; } script { display: none !important; }`;

/** The used value of every property of every part of a widget. */
async function looks(page: Page): Promise<readonly string[]> {
  return page.locator('cds-chi-so').evaluate((host) => {
    const parts = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
    return parts.flatMap((part) => {
      const style = getComputedStyle(part);
      const name = `${part.tagName} ${part.getAttribute('class') ?? ''}`;
      // Custom properties that nobody reads come through; what is made of them is compared.
      const properties = [...style].filter((property) => !property.startsWith('--'));
      return properties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
    });
  });
}

test('looks in a hostile page, to the last property and pixel, as in a clean one', async ({
  page,
  app,
  portal,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const body = `${elementScript(app)}${element('internet-speed')}<p id="moi" hidden>Phần của cổng</p>`;
  const shoot = async (css: string) => {
    await page.goto(portal.publish(barePage(body, { css })));
    await expect(page.locator('cds-chi-so')).toContainText('07/2023');
    const own = await page.locator('#moi').evaluate((part) => getComputedStyle(part).textTransform);
    return { looks: await looks(page), picture: await page.screenshot(), own };
  };
  const clean = await shoot('body { margin: 0; }');
  const attacked = await shoot(hostile);
  expect([clean.own, attacked.own]).toEqual(['none', 'uppercase']);
  expect(attacked.looks.filter((look) => !clean.looks.includes(look))).toEqual([]);
  expect(attacked.looks).toHaveLength(clean.looks.length);
  expect(attacked.picture.equals(clean.picture)).toBe(true);
});

for (const [name, around] of [
  ['Liferay', liferayPage],
  ['Drupal', drupalPage],
] as const) {
  test(`keeps its own type and size in ${name}, whose theme counts in other units`, async ({
    page,
    app,
    portal,
  }) => {
    await page.goto(portal.publish(around(elementScript(app) + element('internet-speed'))));
    const heading = page.locator('cds-chi-so').getByRole('heading', { level: 2 });
    await expect(heading).toHaveCSS('font-size', '16px');
    await expect(heading).toHaveCSS('text-transform', 'none');
    await expect(heading).toHaveCSS('color', 'rgb(20, 33, 43)');
    await expect(figures(page)).toBeVisible();
  });
}

test('the page says where it stands, how wide it is, its type, and whether it is there', async ({
  page,
  app,
  portal,
}) => {
  const css = `cds-chi-so { width: 320px; margin: 40px 0 0 50px; --cds-font: monospace; } #an { display: none; }`;
  const body = `${elementScript(app)}${element('internet-speed')}${element('ipv6-coverage', 'hidden')}
    ${element('ipv6-coverage', 'class="js"')}`;
  await page.goto(portal.publish(barePage(body, { css })));
  const [first, second, third] = await page.locator('cds-chi-so').all();
  await expect(figures(page).first()).toBeVisible();
  const box = await first?.boundingBox();
  expect(box).toMatchObject({ x: 58, width: 320 });
  await expect(page.locator('cds-chi-so .cds').first()).toHaveCSS('font-family', 'monospace');
  expect(await second?.isVisible()).toBe(false);
  // As jQuery hides it.
  await third?.evaluate((host) =>
    Object.assign(host.getAttributeNode('style') ?? host.style, { display: 'none' }),
  );
  expect(await third?.isVisible()).toBe(false);
});

test('elements in a row share its width', async ({ page, app, portal }) => {
  const css = 'body { margin: 0; } #hang { display: flex; gap: 20px; } #hang > * { flex: 1; }';
  const row = `<div id="hang">${element('internet-speed')}${element('health-records')}</div>`;
  const loose = `<div style="display: flex">${element('ipv6-coverage')}</div>`;
  await page.setViewportSize({ width: 820, height: 1200 });
  await page.goto(portal.publish(barePage(elementScript(app) + row + loose, { css })));
  await expect(figures(page)).toHaveCount(3);
  const boxes = await page
    .locator('cds-chi-so')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(boxes.map(({ width }) => width)).toEqual([400, 400, 280]);
  expect(boxes[0]?.height).toBe(boxes[1]?.height);
});

test('in a column of 300 px nothing is cut or sticks out', async ({ page, app, portal }) => {
  const kinds = `${element('online-dossier-share')}${element('index-766', 'hinh="bieu-do"')}${element('internet-speed', 'hinh="bang"')}
    <cds-can-chu-y></cds-can-chu-y><cds-tru-cot ma="ha-tang-so"></cds-tru-cot><cds-tong-quan></cds-tong-quan>`;
  await page.setViewportSize({ width: 1200, height: 6000 });
  const css = 'body { margin: 0; } #cot { width: 300px; }';
  await page.goto(portal.publish(barePage(`${elementScript(app)}<div id="cot">${kinds}</div>`, { css })));
  await expect.poll(() => figures(page).count()).toBeGreaterThan(2);
  await page.waitForLoadState('networkidle');
  const out = await page
    .locator('#cot > *')
    .evaluateAll((hosts) =>
      hosts.flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((part) => part.getBoundingClientRect().right > 300.5 && !part.closest('[tabindex="0"]'))
          .map((part) => `${host.localName}: ${part.tagName} ${part.textContent?.slice(0, 40)}`),
      ),
    );
  expect(out).toEqual([]);
});

test('follows the dark of the device only when told to', async ({ page, app, portal }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const body =
    element('internet-speed') +
    element('internet-speed', 'giao-dien="tu-dong"') +
    element('internet-speed', 'giao-dien="toi"');
  await page.setViewportSize({ width: 900, height: 1200 });
  await page.goto(portal.publish(barePage(elementScript(app) + body, { headers: leastPolicy(app) })));
  await expect(figures(page)).toHaveCount(3);
  const grounds = await page
    .locator('cds-chi-so .cds')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(15, 28, 38)', 'rgb(15, 28, 38)']);
});

test('is without fault for those who hear it, in both themes, as figure, chart, table and list', async ({
  page,
  app,
  portal,
}) => {
  const body = `<main><h1>Cổng thông tin</h1>${element('internet-speed')}${element('health-records', 'giao-dien="toi"')}
    ${element('index-766', 'hinh="bieu-do"')}${element('ipv6-coverage', 'hinh="bang"')}${element('khong-co')}
    <cds-can-chu-y></cds-can-chu-y><cds-tong-quan giao-dien="toi"></cds-tong-quan></main>`;
  await page.setViewportSize({ width: 900, height: 5000 });
  await page.goto(portal.publish(barePage(elementScript(app) + body)));
  await expect.poll(() => figures(page).count()).toBeGreaterThan(3);
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
