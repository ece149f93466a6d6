import { launch } from '../browser.ts';
import { median } from '../measure.ts';

/** What elements cost the page that they stand in. */
export interface ElementCosts {
  /** Time of the main thread for each element after the first, ms at a slowdown of 4. */
  readonly eachMs: number;
  readonly eachKilobytes: number;
  /** Everything that the first element fetches, on the wire. */
  readonly firstKilobytes: number;
  readonly layoutShift: number;
}

const further = 19;

async function once(host: string, site: string, ids: readonly string[]): Promise<ElementCosts> {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        (globalThis as unknown as { shift: number }).shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(host);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const add = (names: readonly string[]) =>
    page.evaluate(
      ([list, root]) =>
        new Promise<void>((resolve) => {
          let waiting = list.length;
          document.addEventListener('cds:ready', () => {
            waiting -= 1;
            if (waiting === 0) requestAnimationFrame(() => setTimeout(resolve, 50));
          });
          if (!document.querySelector('script')) {
            const script = document.createElement('script');
            script.src = `${root}nhung/v1/phan-tu.js`;
            document.head.append(script);
          }
          for (const id of list) {
            const element = document.createElement('cds-chi-so');
            element.setAttribute('ma', id);
            element.style.width = '340px';
            document.body.append(element);
          }
        }),
      [names, site] as const,
    );
  const before = bytes;
  await add(ids.slice(0, 1));
  await page.waitForTimeout(500);
  const firstKilobytes = (bytes - before) / 1000;
  const start = { bytes, busy: await busy() };
  await add(ids.slice(1, 1 + further));
  const eachMs = ((await busy()) - start.busy) / further;
  const eachKilobytes = (bytes - start.bytes) / 1000 / further;
  const layoutShift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  await browser.close();
  return { eachMs, eachKilobytes, firstKilobytes, layoutShift };
}

/** Adds twenty elements to a page of another site, the first alone. */
export async function elementCosts(
  host: string,
  site: string,
  ids: readonly string[],
  runs: number,
): Promise<ElementCosts> {
  const all: ElementCosts[] = [];
  for (let turn = 0; turn < runs; turn += 1) all.push(await once(host, site, ids));
  const of = (field: keyof ElementCosts) => median(all.map((one) => one[field]));
  return {
    eachMs: of('eachMs'),
    eachKilobytes: of('eachKilobytes'),
    firstKilobytes: of('firstKilobytes'),
    layoutShift: of('layoutShift'),
  };
}
