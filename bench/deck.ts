import type { Page } from '@playwright/test';
import { createServer } from '../scripts/server/index.ts';
import { launch, ms, report, slowPage } from './browser.ts';
import { median } from './measure.ts';

/** A press of the key that turns the slide, until the next one has been painted. @returns ms */
function turn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const title = () => document.querySelector('[data-slide] h1');
        const before = title();
        const start = performance.now();
        const look = () => {
          if (title() === before) requestAnimationFrame(look);
          // A task after the frame: by then it is on the screen.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        requestAnimationFrame(look);
      }),
  );
}

/** The same press on a page that does nothing but show another number: what the browser itself takes. */
function turnOfNothing(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.body.textContent = String(start);
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))),
        );
      }),
  );
}

/** From the press of «Trình chiếu» on the overview until the first slide is painted. @returns ms */
async function openFromOverview(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const link = page.locator('header a[href*="trinh-chieu"]');
  // Pointing at the link fetches the code, as a hand does on its way.
  await link.hover();
  await page.waitForTimeout(600);
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLAnchorElement>('header a[href*="trinh-chieu"]');
        if (!button) {
          reject(new Error('there is no way into the show'));
          return;
        }
        const start = performance.now();
        const look = () => {
          if (!document.querySelector('[data-slide]')) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        button.click();
        requestAnimationFrame(look);
      }),
  );
}

/** Opening a deck, turning its slides on a slow processor, and making its PowerPoint file. */
export async function run(runs: number): Promise<void> {
  const site = await createServer({ root: 'dist', base: '/' });
  const browser = await launch();
  const opened: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const page = await slowPage(browser, 1);
    await page.setViewportSize({ width: 1440, height: 900 });
    opened.push(await openFromOverview(page, site.url));
    await page.context().close();
  }
  console.log('Trình chiếu; trung vị');
  report('từ tổng quan đến trang đầu, số liệu lấy mới', ms(median(opened)), 'mức: ≤ 300 ms');

  const page = await slowPage(browser, 4);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        (globalThis as unknown as { shift: number }).shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  await page.goto(`${site.url}trinh-chieu/?bo=day-du`, { waitUntil: 'networkidle' });
  const empty = await slowPage(browser, 4);
  const [turns, nothing]: [number[], number[]] = [[], []];
  for (let count = 0; count < Math.max(20, runs * 10); count += 1) {
    turns.push(await turn(page));
    nothing.push(await turnOfNothing(empty));
    await page.waitForTimeout(50);
  }
  const sorted = turns.toSorted((a, b) => a - b);
  const ratio = (median(turns) / median(nothing)).toFixed(2);
  report('lật trang, máy chậm 4 lần', ms(median(turns)), `mức: ≤ 50 ms; = ${ratio} × trang chỉ đổi một số`);
  report('  chậm nhất trong mười lần thì chín', ms(sorted[Math.floor(sorted.length * 0.9)] ?? NaN));
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  report('  xô lệch bố cục qua mọi lần lật', shift.toFixed(3), 'mức: 0');

  const files: number[] = [];
  const office = await slowPage(browser, 1);
  await office.setViewportSize({ width: 1440, height: 900 });
  await office.goto(`${site.url}trinh-chieu/`, { waitUntil: 'networkidle' });
  await office.mouse.move(500, 500);
  await office.getByRole('button', { name: 'Mang về' }).click();
  const slides = await office.locator('[data-slide] p').allTextContents();
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    const download = office.waitForEvent('download');
    await office.getByRole('button', { name: /Tải PowerPoint/ }).click();
    await download;
    files.push(performance.now() - start);
  }
  const count = slides.find((text) => /^\d+ \/ \d+$/.test(text))?.split(' / ')[1] ?? '?';
  report(`PowerPoint của ${count} trang`, ms(median(files)), 'mức: ≤ 3.000 ms cho 20 trang');
  await browser.close();
  await site.close();
}
