import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { launch } from '../browser.ts';

/** A page with many frames. */
export interface ManyFrames {
  /** From the first frame's insertion until every frame shows its figure, ms. */
  readonly allShown: number;
  /** Memory of all renderer processes that the frames added, bytes (proportional set size). */
  readonly added: number;
}

/** Proportional set size of all renderer processes, bytes. */
async function rendererMemory(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { id }) => {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    return sum + Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1000;
  }, 0);
}

/**
 * Opens a page of another site with a frame for each address, in a browser of its own.
 * @param figure selector that exists in a frame as soon as its figure is there
 */
export async function manyFrames(
  host: string,
  addresses: readonly string[],
  figure: string,
): Promise<ManyFrames> {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(host);
  await page.waitForTimeout(500);
  const before = await rendererMemory(browser);
  const start = performance.now();
  await page.evaluate((sources) => {
    for (const source of sources) {
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.width = '340';
      frame.height = '300';
      document.body.append(frame);
    }
  }, addresses);
  await Promise.all(
    addresses.map(async (address) => {
      const frame = await waitForFrame(page, address);
      await frame.waitForSelector(figure, { state: 'attached' });
    }),
  );
  const allShown = performance.now() - start;
  // Charts that move, and whatever comes after the figures, have had their time.
  await page.waitForTimeout(3000);
  const added = (await rendererMemory(browser)) - before;
  await browser.close();
  return { allShown, added };
}

async function waitForFrame(page: Page, address: string) {
  for (;;) {
    const frame = page.frames().find((one) => one.url() === address);
    if (frame) return frame;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
