import type { FrameLocator, Locator, Page } from '@playwright/test';

/** The widget in the only frame of a page. */
export function widgetIn(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

/** Height that a frame gives its content, px: without the border that a theme draws around it. */
export async function heightOf(frame: Locator): Promise<number> {
  return frame.evaluate((element) => element.clientHeight);
}

/** How much of a widget does not fit into its frame, px: 0 when all is seen without scrolling. */
export async function cutOff(widget: FrameLocator): Promise<number> {
  return widget.locator('html').evaluate((page) => page.scrollHeight - page.clientHeight);
}

/** Height of what a widget shows, px, rounded up. */
export async function contentHeight(widget: FrameLocator): Promise<number> {
  return widget.locator('#frame').evaluate((content) => Math.ceil(content.getBoundingClientRect().height));
}

/** Writes down every event that a frame of the page dispatches; read with {@link eventsOf}. */
export async function recordEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const events: unknown[] = [];
    Object.assign(window, { cdsEvents: events });
    for (const type of ['ready', 'height', 'navigate', 'error']) {
      addEventListener(`cds:${type}`, (event) => {
        if (event instanceof CustomEvent) events.push({ type: event.type, detail: event.detail });
      });
    }
  });
}

export type HostEvent = { readonly type: string; readonly detail: Readonly<Record<string, unknown>> };

export async function eventsOf(page: Page): Promise<readonly HostEvent[]> {
  return page.evaluate(() => (window as unknown as { cdsEvents: HostEvent[] }).cdsEvents);
}

/** Sum of the layout shifts of the page so far (CLS). Call {@link recordShifts} before the page is opened. */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { cdsShift: number }).cdsShift);
}

export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shared = Object.assign(window, { cdsShift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shared.cdsShift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
