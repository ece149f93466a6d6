import { createServer } from '../../scripts/server/index.ts';
import {
  barePage,
  element,
  elementScript,
  figures,
  leastPolicy,
  requestsOf,
} from './support/hosts/elements.ts';
import { eventsOf, recordEvents } from './support/hosts/on-host.ts';
import { expect, test } from './support/hosts/test.ts';

const onceEach = {
  '/nhung/v1/phan-tu.js': 1,
  '/assets/embed/style.css': 1,
  '/assets/embed/element.js': 1,
  '/assets/embed/quiet.js': 1,
  '/assets/embed/shared.js': 1,
  '/config.json': 1,
  '/api/v1/catalogue.json': 1,
};

test('one pasted line shows a figure with its day, source and full page under the strictest policy', async ({
  page,
  app,
  portal,
}) => {
  const body = elementScript(app) + element('internet-speed');
  await page.goto(portal.publish(barePage(body, { headers: leastPolicy(app) })));
  const widget = page.locator('cds-chi-so');
  await expect(widget.getByRole('heading', { level: 2 })).toHaveText('Tốc độ truy cập Internet trung bình');
  await expect(widget).toContainText('80 Mb/s');
  await expect(widget).toContainText('07/2023');
  await expect(figures(widget)).toHaveAttribute('href', app.at('chi-so/internet-speed/?ngon-ngu=vi'));
});

test('all kinds of elements stand beside each other', async ({ page, app, portal }) => {
  const kinds = `<cds-tong-quan></cds-tong-quan><cds-can-chu-y toi-da="2"></cds-can-chu-y>
    <cds-tru-cot ma="ha-tang-so"></cds-tru-cot><cds-so-sanh ma="internet-speed"></cds-so-sanh>
    <cds-bo ma="internet-speed,health-records"></cds-bo>`;
  await page.setViewportSize({ width: 900, height: 3000 });
  await page.goto(portal.publish(barePage(elementScript(app) + kinds, { headers: leastPolicy(app) })));
  for (const name of ['cds-tong-quan', 'cds-can-chu-y', 'cds-tru-cot', 'cds-so-sanh', 'cds-bo']) {
    // oxlint-disable-next-line no-await-in-loop -- one page, one look after the other
    await expect(page.locator(name).getByRole('heading', { level: 2 }).first()).toBeVisible();
  }
  await expect(page.locator('cds-bo')).toContainText('92%');
});

test('twenty elements fetch what one fetches, each thing once', async ({ page, app, portal }) => {
  const requests = requestsOf(page, app);
  await page.setViewportSize({ width: 900, height: 6000 });
  const ids = ['internet-speed', 'ipv6-coverage', 'health-records', 'eid-activation'];
  const twenty = Array.from({ length: 20 }, (_, at) => element(ids[at % ids.length] ?? ''));
  await page.goto(portal.publish(barePage(elementScript(app) + twenty.join(''))));
  await expect(figures(page)).toHaveCount(20);
  await page.waitForLoadState('networkidle');
  expect(requests()).toEqual(onceEach);
});

test('nothing is fetched before a reader comes near, nor again for an element further down', async ({
  page,
  app,
  portal,
}) => {
  const requests = requestsOf(page, app);
  const far = '<div style="height: 4000px"></div>';
  const body = elementScript(app) + far + element('ipv6-coverage') + far + element('health-records');
  await page.goto(portal.publish(barePage(body)));
  await page.waitForLoadState('networkidle');
  expect(requests()['/assets/embed/shared.js']).toBeUndefined();
  await page.locator('cds-chi-so').first().scrollIntoViewIfNeeded();
  await expect(figures(page)).toHaveCount(1);
  const before = requests();
  await page.locator('cds-chi-so').last().scrollIntoViewIfNeeded();
  await expect(figures(page)).toHaveCount(2);
  expect(requests()).toEqual(before);
});

test.describe('beside another version', () => {
  test.use({ expectedMessages: [/another host: http:\/\/localhost:\d+\/cu\/nhung\/v1\/phan-tu\.js$/] });

  test('a script that is included twice, or in two versions, is silent: the first one serves all', async ({
    page,
    app,
    portal,
  }) => {
    const other = await createServer({ root: 'dist', base: '/cu/' });
    const requests = requestsOf(page, app);
    const scripts = [app.at(), app.at(), other.url].map(
      (site) => `<script src="${site}nhung/v1/phan-tu.js"></script>`,
    );
    const body = scripts.join('') + element('internet-speed') + element('health-records');
    await page.goto(portal.publish(barePage(body)));
    await expect(figures(page)).toHaveCount(2);
    expect(requests()).toEqual(onceEach);
    await other.close();
  });
});

test('leaves the window, the document and the focus of the page as they were', async ({
  page,
  app,
  portal,
}) => {
  const state = () => ({
    names: Object.getOwnPropertyNames(window).toSorted(),
    document: Object.getOwnPropertyNames(document).toSorted(),
    head: document.head.innerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    attributes: document.documentElement.outerHTML.slice(0, 40),
  });
  const field = '<input autofocus aria-label="Tìm trên cổng">';
  await page.goto(portal.publish(barePage(field + element('internet-speed'))));
  const before = await page.evaluate(state);
  await page.goto(portal.publish(barePage(field + elementScript(app) + element('internet-speed'))));
  await expect(figures(page)).toBeVisible();
  expect(await page.evaluate(state)).toEqual(before);
  await expect(page.getByLabel('Tìm trên cổng')).toBeFocused();
});

test('tells the page that it is ready, that a reader leaves, and why it shows words', async ({
  page,
  app,
  portal,
}) => {
  await recordEvents(page);
  const body = `${elementScript(app)}<div id="quanh">${element('internet-speed')}</div>${element('khong-co')}`;
  await page.goto(portal.publish(barePage(body)));
  await expect(page.locator('cds-chi-so').last()).toContainText('Không có chỉ số «khong-co»');
  const [popup] = await Promise.all([page.waitForEvent('popup'), figures(page).first().click()]);
  expect(popup.url()).toBe(app.at('chi-so/internet-speed/?ngon-ngu=vi'));
  await expect
    .poll(() => eventsOf(page))
    .toEqual([
      { type: 'cds:ready', detail: {} },
      { type: 'cds:error', detail: { reason: 'unknown-id' } },
      { type: 'cds:navigate', detail: { href: app.at('chi-so/internet-speed/?ngon-ngu=vi') } },
    ]);
});

test('speaks the language of the page around it, unless told which', async ({ page, app, portal }) => {
  const body = `${element('internet-speed')}<div lang="vi-VN">${element('internet-speed')}</div>
    <div lang="vi">${element('internet-speed', 'ngon-ngu="en"')}</div><div lang="fr">${element('internet-speed')}</div>`;
  await page.setViewportSize({ width: 900, height: 2000 });
  await page.goto(portal.publish(barePage(elementScript(app) + body, { lang: 'en-GB' })));
  const links = page.locator('cds-chi-so').getByRole('link', { name: /See details|Xem chi tiết/ });
  await expect(links).toHaveText([/See details/, /Xem chi tiết/, /See details/, /Xem chi tiết/]);
  await expect(links.first()).toHaveAttribute('href', app.at('chi-so/internet-speed/?ngon-ngu=en'));
});
