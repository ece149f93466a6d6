import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { huge } from '../mocks/scenarios/huge.ts';
import { resourceOf } from '../mocks/resource.ts';
import { createServer, type RunningServer } from '../scripts/server/index.ts';
import { launch, megabytes, ms, report, slowPage, liveHeap } from './browser.ts';
import { median } from './measure.ts';

/** The built site over an API of 5,000 indicators, as the `huge` scenario has it. */
export async function serveHuge(): Promise<RunningServer> {
  const readFile = async (path: string) => readFileSync(`dist/${path}`, 'utf8');
  const answerOf = async (path: string) => {
    const resource = resourceOf(`http://site/${path}`);
    return (await huge.answer({ resource, before: 0, readFile })).text();
  };
  const catalogue = gzipSync(await answerOf('api/v1/catalogue.json'));
  return createServer({
    root: 'dist',
    base: '/',
    intercept: async (_request, response, path) => {
      if (path !== 'api/v1/catalogue.json' && !path.startsWith('api/v1/indicators/')) return false;
      response.setHeader('content-type', 'application/json');
      if (path.endsWith('catalogue.json')) {
        response.setHeader('content-encoding', 'gzip');
        response.end(catalogue);
      } else response.end(await answerOf(path));
      return true;
    },
  });
}

interface Start {
  /** The built figures are on the screen, ms from the start of the navigation. */
  readonly built: number;
  /** A figure of the 5,000 is on the screen. */
  readonly shown: number;
  /** The page answers at once: no task of 50 ms for half a second, counted to the end of the last such task. */
  readonly interactive: number;
  readonly longestTask: number;
}

async function open(url: string, slowdown: number): Promise<Start> {
  const browser = await launch();
  const page = await slowPage(browser, slowdown);
  await page.addInitScript(() => {
    const tasks: { start: number; end: number }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration });
    }).observe({ type: 'longtask', buffered: true });
    const seen = { tasks, shown: 0 };
    Object.assign(globalThis, { seen });
    const look = () => {
      if (document.querySelector('main a[href*="sinh-ra-"]') && seen.shown === 0) {
        setTimeout(() => (seen.shown = performance.now()));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(
    () => {
      const { shown, tasks } = (
        globalThis as unknown as { seen: { shown: number; tasks: { end: number }[] } }
      ).seen;
      return shown > 0 && performance.now() - Math.max(shown, tasks.at(-1)?.end ?? 0) > 500;
    },
    null,
    { timeout: 60_000 },
  );
  const start = await page.evaluate(() => {
    const { shown, tasks } = (
      globalThis as unknown as { seen: { shown: number; tasks: { start: number; end: number }[] } }
    ).seen;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      built: paint?.startTime ?? NaN,
      shown,
      interactive: Math.max(shown, tasks.at(-1)?.end ?? 0),
      longestTask: Math.max(0, ...tasks.map(({ start: from, end }) => end - from)),
    };
  });
  await browser.close();
  return start;
}

/** The overview of 5,000 indicators: when it is shown and answers. */
export async function run(runs: number): Promise<void> {
  const site = await serveHuge();
  for (const slowdown of [1, 4]) {
    const starts: Start[] = [];
    for (let turn = 0; turn < runs; turn += 1) starts.push(await open(site.url, slowdown));
    const of = (field: keyof Start) => median(starts.map((start) => start[field]));
    console.log(`Tổng quan 5.000 chỉ số (11 MB), máy chậm ${slowdown} lần; trung vị của ${runs} lượt`);
    report('số dựng sẵn hiện', ms(of('built')));
    report('số của 5.000 chỉ số hiện', ms(of('shown')));
    report('trả lời ngay', ms(of('interactive')), 'mức: ≤ 1.500 ms');
    report('việc dài nhất', ms(of('longestTask')));
  }
  const browser = await launch();
  const page = await slowPage(browser, 1);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  report('bộ nhớ của trang', megabytes(await liveHeap(page)));
  await browser.close();
  await site.close();
}
