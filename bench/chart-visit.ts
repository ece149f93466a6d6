import type { Browser, CDPSession, Page } from '@playwright/test';
import { slowProfile } from './measure.ts';

/** What one visit to a page of charts showed; ms and megabytes. */
export interface ChartVisit {
  /** From the start of the navigation until every chart has its line. */
  readonly allDrawn: number;
  /** From the moment at which the page shows the figures that it has read until every chart has its line. */
  readonly drawnAfterFigures: number;
  /** From the last byte of the data until every chart has its line: with reading and checking every record. */
  readonly drawnAfterData: number;
  /** Longest task of the main thread after the last byte of the data. */
  readonly longestTask: number;
  readonly heap: number;
  /** Main thread time of one move of the pointer over the first chart. */
  readonly pointerMove: number;
}

interface Seen {
  readonly read: number;
  readonly drawn: readonly number[];
  readonly tasks: readonly { readonly at: number; readonly took: number }[];
}

const lineClass = '.recharts-line-curve, [data-line] path';

/** Opens a page in a fresh profile with the processor slowed down, the network free. */
export async function visitCharts(browser: Browser, url: string, charts: number): Promise<ChartVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  await context.addInitScript(
    ({ line, wanted }) => {
      const seen = { read: 0, tasks: [] as { at: number; took: number }[], drawn: [] as number[] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.tasks.push({ at: entry.startTime, took: entry.duration });
      }).observe({ type: 'longtask', buffered: true });
      const look = () => {
        const places = new Set([...document.querySelectorAll(line)].map((path) => path.closest('svg')));
        if (seen.read === 0 && document.querySelector('h1')) seen.read = performance.now();
        while (seen.drawn.length < places.size) seen.drawn.push(performance.now());
        // Looking costs time too: it ends with the last chart.
        if (places.size < wanted) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { line: lineClass, wanted: charts },
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProfile.cpuSlowdown });
  await page.goto(url);
  await page.evaluate(async (wanted) => {
    const { seen } = globalThis as unknown as { seen: { drawn: readonly number[] } };
    while (seen.drawn.length < wanted) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, charts);
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => {
    const { drawn, tasks, read } = (globalThis as unknown as { seen: Seen }).seen;
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const data = entries
      .filter(({ name }) => name.includes('/indicators/'))
      .map(({ responseEnd }) => responseEnd);
    return { drawn, tasks, read, data: Math.min(...data) };
  });
  const pointerMove = await movePointer(page, session);
  const heap = await usedHeap(session);
  await context.close();
  const allDrawn = seen.drawn[charts - 1] ?? NaN;
  return {
    allDrawn,
    drawnAfterFigures: allDrawn - seen.read,
    drawnAfterData: allDrawn - seen.data,
    longestTask: Math.max(0, ...seen.tasks.map(({ took }) => took)),
    heap,
    pointerMove,
  };
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const moves = 60;

/** Moves the pointer over the first chart and divides the work of the main thread by the number of moves. */
async function movePointer(page: Page, session: CDPSession): Promise<number> {
  const box = await page.locator(lineClass).first().boundingBox();
  if (!box) return NaN;
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.waitForTimeout(300);
  const before = await work();
  for (let move = 1; move <= moves; move += 1) {
    // One after the other: a pointer does not jump.
    // oxlint-disable-next-line no-await-in-loop
    await page.mouse.move(box.x + (box.width * move) / moves, box.y + box.height / 2);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(20);
  }
  return (((await work()) - before) * 1000) / moves;
}

/** How long a chart below the first screen takes to be there, when the reader scrolls to it 3 s after the load. */
export async function scrollToChart(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: slowProfile.viewport, locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowProfile.latencyMs,
    downloadThroughput: slowProfile.bytesPerSecond,
    uploadThroughput: slowProfile.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProfile.cpuSlowdown });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const waited = await page.evaluate(async (line) => {
    const start = performance.now();
    document.querySelector('figure')?.scrollIntoView();
    const isDrawn = () => document.querySelector('figure')?.querySelector(line) != null;
    while (!isDrawn()) {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, lineClass);
  await context.close();
  return waited;
}
