import type { Browser } from '@playwright/test';

/** A mid-range phone on a slow network. */
export const slowProfile = {
  viewport: { width: 412, height: 823 },
  cpuSlowdown: 4,
  latencyMs: 150,
  bytesPerSecond: 1_600_000 / 8,
} as const;

/** What one load of a page showed. Times in ms from the start of the navigation. */
export interface Load {
  /** The last of the first figures on the screen. */
  readonly figuresPainted: number;
  readonly totalBlocking: number;
  readonly longestTask: number;
  /** Cumulative layout shift, no unit. */
  readonly layoutShift: number;
  readonly kilobytes: number;
}

interface Seen {
  figures: number[];
  tasks: number[];
  shift: number;
}

/** Loads a page in a fresh profile (or a warm one: after a first visit) on the slow profile. */
export async function measure(browser: Browser, url: string, visit: 'cold' | 'warm'): Promise<Load> {
  const context = await browser.newContext({ viewport: slowProfile.viewport, locale: 'vi-VN' });
  await context.addInitScript(() => {
    const seen: Seen = { figures: [], tasks: [], shift: 0 };
    Object.assign(globalThis, { seen });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    observe('element', (entry) =>
      seen.figures.push((entry as PerformanceEntry & { renderTime: number }).renderTime),
    );
    observe('longtask', (entry) => seen.tasks.push(entry.duration));
    observe('layout-shift', (entry) => {
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
    });
  });
  if (visit === 'warm') {
    const first = await context.newPage();
    await first.goto(url, { waitUntil: 'networkidle' });
    await first.close();
  }
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
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  if (seen.figures.length === 0) throw new Error(`${url}: no figure was painted`);
  return {
    figuresPainted: Math.max(...seen.figures),
    totalBlocking: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longestTask: Math.max(0, ...seen.tasks),
    layoutShift: seen.shift,
    kilobytes: bytes / 1000,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
