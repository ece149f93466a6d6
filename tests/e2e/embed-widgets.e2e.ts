import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/app.ts';

const widgets = [
  'chi-so/eid-accounts/?',
  'chi-so/online-dossier-share/?hinh=bieu-do',
  'chi-so/dti-rank/?hinh=bieu-do',
  'chi-so/online-dossier-share/?hinh=bang',
  'chi-so/khong-co/?mau=ffee00&hinh=xyz',
  'so-sanh/online-dossier-share/?',
  'tru-cot/kinh-te-so/?toi-da=20',
  'tong-quan/?',
  'can-chu-y/?mat-do=gon',
  'bo/?ma=internet-speed,citizen-id,khong-co,smartphone-adults&hinh=bieu-do',
];

// 320 is a window of 1280 at 400% zoom; 300 is the narrowest column that a portal promises.
for (const width of [300, 320, 600, 1000]) {
  for (const theme of ['sang', 'toi']) {
    test(`every widget in ${width} px, «${theme}», can be used by everyone and keeps to its column`, async ({
      page,
      app,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      for (const widget of widgets) {
        await page.goto(app.at(`nhung/${widget}&giao-dien=${theme}`));
        await expect(page.getByRole('link', { name: /mở thẻ mới/ }).first()).toBeVisible();
        await expect(page.locator('[aria-busy], [data-shape]:empty')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page })
          // A widget is a part of somebody's page, which has the landmarks and the first heading.
          .disableRules(['page-has-heading-one', 'region', 'landmark-one-main'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${widget} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, widget).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('nothing moves while a widget comes to life, fetches its history or another edition', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(`${entry.startTime}: ${JSON.stringify(entry)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 420, height: 900 });
  for (const widget of [
    'chi-so/health-records/',
    'chi-so/health-records/?ky=2023-07',
    'chi-so/online-dossier-share/?hinh=bieu-do',
    'chi-so/internet-speed/?hinh=bieu-do',
    'can-chu-y/',
    'tong-quan/',
  ]) {
    await page.goto(app.at(`nhung/${widget}`));
    await expect(page.getByRole('link', { name: /^Xem chi tiết/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'moved')), widget).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a built widget reads whole, with its links, and says of which day it is', async ({ page, app }) => {
    for (const widget of ['chi-so/health-records/', 'tru-cot/ha-tang-so/', 'can-chu-y/', 'tong-quan/']) {
      await page.goto(app.at(`nhung/${widget}`));
      await expect(page.getByText(/\d{2}\/\d{4} · |năm \d{4} · /).first()).toBeVisible();
      await expect(page.getByRole('link', { name: /^Xem chi tiết/ })).toBeVisible();
      await expect(page.getByText(/số liệu theo bản phát hành ngày \d{2}\/\d{2}\/\d{4}/)).toBeVisible();
    }
  });
});

test('on paper a dark widget is dark on white', async ({ page, app }) => {
  await page.goto(app.at('nhung/chi-so/online-dossier-share/?hinh=bieu-do&giao-dien=toi'));
  await expect(page.getByRole('figure')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const ground = page.getByRole('article').first();
  await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCSS('color', 'rgb(20, 33, 43)');
});

test('with forced colours the picture has the colours of the reader', async ({ page, app }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(app.at('nhung/chi-so/online-dossier-share/?hinh=bieu-do&giao-dien=toi'));
  const line = page.getByRole('figure').locator('svg path').last();
  await expect(line).toBeAttached();
  const [stroke, text] = await line.evaluate((path) => [
    getComputedStyle(path).stroke,
    getComputedStyle(document.documentElement).color,
  ]);
  expect(stroke).toBe(text);
});
