import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/suite/chromium.ts';

/** Starts the Chromium that the tests use. @throws when there is none */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found; «npm test» installs it.');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
}

/** A page whose processor is slowed down, on the network of this machine. */
export async function slowPage(browser: Browser, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Bytes of live objects of the page's scripts, after the garbage was taken out. */
export async function liveHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // Twice: what finalizers let go of is taken the second time.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** One line of a report: what, how much, and the bar where there is one. */
export function report(what: string, figure: string, bar = ''): void {
  console.log(`  ${what.padEnd(58)} ${figure.padStart(12)}${bar ? `   ${bar}` : ''}`);
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
