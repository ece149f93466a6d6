import type { Page } from '@playwright/test';
import { barePage, element, elementScript, figures, requestsOf } from './support/hosts/elements.ts';
import { expect, test } from './support/hosts/test.ts';

const speed = 'Tốc độ truy cập Internet trung bình';
const records = 'Tỷ lệ dân số có hồ sơ sức khỏe điện tử';

test('follows its attributes; several changes at once are one', async ({ page, app, portal }) => {
  await page.goto(portal.publish(barePage(elementScript(app) + element('internet-speed'))));
  const widget = page.locator('cds-chi-so');
  await expect(widget.getByRole('heading', { name: speed })).toBeVisible();
  const seen = await widget.evaluate(async (host) => {
    const texts: string[] = [];
    const root = host.shadowRoot;
    if (!root) return ['no shadow root'];
    const note = () => texts.push(root.querySelector('h2, h3')?.textContent ?? '');
    const observer = new MutationObserver(note);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    for (const id of ['ipv6-coverage', 'eid-activation', 'index-766', 'health-records'])
      host.setAttribute('ma', id);
    host.setAttribute('cap', '3');
    host.setAttribute('giao-dien', 'toi');
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return [...new Set(texts)];
  });
  expect(seen).toEqual([records]);
  await expect(widget.getByRole('heading', { level: 3, name: records })).toBeVisible();
  await expect(widget.locator('.cds')).toHaveCSS('color-scheme', 'dark');
  await widget.evaluate((host) => host.removeAttribute('giao-dien'));
  await expect(widget.locator('.cds')).toHaveCSS('color-scheme', 'light');
});

test('attributes that are none of ours change nothing', async ({ page, app, portal }) => {
  await page.goto(portal.publish(barePage(elementScript(app) + element('internet-speed'))));
  await expect(figures(page)).toBeVisible();
  const changes = await page.locator('cds-chi-so').evaluate(async (host) => {
    let count = 0;
    const observer = new MutationObserver((changed) => (count += changed.length));
    if (host.shadowRoot)
      observer.observe(host.shadowRoot.querySelector('article') ?? host.shadowRoot, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    for (let round = 0; round < 50; round += 1) host.setAttribute('class', `o-${round}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return count;
  });
  expect(changes).toBe(0);
});

test('goes along when it is moved, and comes back when it is put in again', async ({ page, app, portal }) => {
  const body = `${elementScript(app)}<div id="mot">${element('internet-speed')}</div><div id="hai"></div>`;
  const requests = requestsOf(page, app);
  await page.goto(portal.publish(barePage(body)));
  await expect(figures(page)).toBeVisible();
  const kept = await page.evaluate(async () => {
    const widget = document.querySelector('cds-chi-so');
    const article = widget?.shadowRoot?.querySelector('article');
    document.querySelector('#hai')?.append(widget ?? '');
    await new Promise((resolve) => setTimeout(resolve, 50));
    return article !== undefined && article === widget?.shadowRoot?.querySelector('article');
  });
  expect(kept).toBe(true);
  await expect(page.locator('#hai').getByRole('heading', { name: speed })).toBeVisible();
  const before = requests();
  const emptied = await page.evaluate(async () => {
    const widget = document.querySelector('cds-chi-so');
    widget?.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const rest = widget?.shadowRoot?.querySelector('.cds')?.childElementCount;
    widget?.setAttribute('ma', 'health-records');
    document.querySelector('#mot')?.append(widget ?? '');
    return rest;
  });
  expect(emptied).toBe(0);
  await expect(page.locator('#mot').getByRole('heading', { name: records })).toBeVisible();
  expect(requests()).toEqual(before);
});

test('elements that a script of the page makes work like those in its markup', async ({
  page,
  app,
  portal,
}) => {
  await page.goto(portal.publish(barePage(elementScript(app))));
  await page.waitForFunction(() => customElements.get('cds-chi-so'));
  await page.evaluate(() => {
    const made = document.createElement('cds-chi-so');
    document.body.append(made);
    made.setAttribute('ma', 'internet-speed');
    const copy = made.cloneNode(true);
    const inner = document.createElement('div');
    document.body.append(inner);
    inner.attachShadow({ mode: 'open' }).append(copy);
  });
  await expect(figures(page)).toHaveCount(2);
});

async function counters(page: Page): Promise<{ nodes: number; jsEventListeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, jsEventListeners };
}

async function rounds(page: Page, count: number): Promise<void> {
  await page.evaluate(async (times) => {
    const place = document.querySelector('#cho');
    const shows = (widget: Element) => widget.shadowRoot?.querySelector('article:not([aria-busy]) a') != null;
    for (let round = 0; round < times; round += 1) {
      const widget = document.createElement('cds-chi-so');
      widget.setAttribute('ma', 'internet-speed');
      place?.append(widget);
      // oxlint-disable-next-line no-await-in-loop -- one round after the other is the point
      while (!shows(widget)) await new Promise((resolve) => setTimeout(resolve));
      widget.remove();
    }
  }, count);
  await page.waitForTimeout(200);
}

test('two hundred elements that came and went leave nothing behind', async ({ page, app, portal }) => {
  test.setTimeout(90_000);
  const body = `${elementScript(app)}${element('ipv6-coverage')}<div id="cho"></div>`;
  await page.goto(portal.publish(barePage(body)));
  await expect(figures(page)).toBeVisible();
  await rounds(page, 20);
  const before = await counters(page);
  await rounds(page, 200);
  const after = await counters(page);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
});
