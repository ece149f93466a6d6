import type { Page } from '@playwright/test';
import { createServer } from '../scripts/server/index.ts';
import { launch, liveHeap, megabytes, ms, report, slowPage } from './browser.ts';
import { median } from './measure.ts';

/** Where a reader goes, by links that stand on every page: address and what its heading has then. */
const tour = [
  'tru-cot/ha-tang-so/',
  'tru-cot/chinh-quyen-so/',
  'tru-cot/kinh-te-so/',
  'tru-cot/xa-hoi-so/',
  'chuong-trinh/',
  '',
] as const;

/** Presses a link of the page and waits until another heading has been painted. @returns ms from the press */
async function follow(page: Page, path: string): Promise<number> {
  return page.evaluate(
    (end) =>
      new Promise<number>((resolve, reject) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')];
        const link = links.find((one) => new URL(one.href).pathname.endsWith(end));
        if (!link) {
          reject(new Error(`No link to ${end}`));
          return;
        }
        const before = document.querySelector('main h1')?.textContent;
        const start = performance.now();
        const look = () => {
          const heading = document.querySelector('main h1')?.textContent;
          if (!heading || heading === before) requestAnimationFrame(look);
          // A task after the frame: by then it is on the screen.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        link.click();
        requestAnimationFrame(look);
      }),
    `/${path}`,
  );
}

const shortName = (path: string) => (path === '' ? 'tổng quan' : path.replaceAll('/', ' ').trim());

/** Route changes on a slow processor, and what two hundred of them leave in memory. */
export async function run(runs: number): Promise<void> {
  const site = await createServer({ root: 'dist', base: '/' });
  const browser = await launch();
  const page = await slowPage(browser, 4);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  // Once round, so that code and data are there: the bar is for data present.
  for (const path of tour) await follow(page, path);
  await page.waitForTimeout(500);

  const times = new Map<string, number[]>();
  const reloads: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    for (const path of tour) {
      times.set(path, [...(times.get(path) ?? []), await follow(page, path)]);
      await page.waitForTimeout(150);
    }
    const other = await slowPage(browser, 4);
    await other.goto(`${site.url}${tour[1]}`, { waitUntil: 'load' });
    reloads.push(
      await other.evaluate(() => {
        const [entry] = performance.getEntriesByName('first-contentful-paint');
        return entry?.startTime ?? NaN;
      }),
    );
    await other.context().close();
  }
  console.log('Đổi trang đến khi thấy tiêu đề mới, máy chậm 4 lần, số liệu đã có; trung vị');
  for (const [path, list] of times) report(shortName(path), ms(median(list)), 'mức: ≤ 100 ms');
  const all = median([...times.values()].flat());
  report('mọi trang', ms(all), `= ${(all / median(reloads)).toFixed(2)} × tải lại cả trang dựng sẵn`);

  const before = await liveHeap(page);
  for (let count = 0; count < 200; count += 1) await follow(page, tour[count % tour.length] ?? '');
  const after = await liveHeap(page);
  report('bộ nhớ tăng sau 200 lần đổi trang', megabytes(after - before), 'mức: ≤ 5 MB');
  report('  (trước, sau)', `${megabytes(before)}, ${megabytes(after)}`);
  await browser.close();
  await site.close();
}
