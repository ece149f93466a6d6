import type { Page } from '@playwright/test';
import { launch, ms, report } from './browser.ts';
import { serveHuge } from './huge.ts';
import { median } from './measure.ts';

const slowdown = 4;
/** How a reader sweeps through a long table: px, and px a second. */
const sweep = { distance: 20_000, speed: 4000 };

interface Scroll {
  /** Positions at which a part of the window showed rows that were not there, before the page answered the scroll. */
  readonly blank: number;
  readonly looked: number;
  readonly longestTask: number;
}

interface Cards {
  /** The last figure of the first screen is painted, ms from the moment that the catalogue is there. */
  readonly painted: number;
  /** Every card is in the page. */
  readonly all: number;
  readonly longestTask: number;
  readonly count: number;
}

/** Starts to watch long tasks, and blank rows at every scroll before anything else hears of it. */
function watchInPage(): void {
  const seen = { blank: 0, looked: 0, tasks: [] as number[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  window.addEventListener(
    'scroll',
    () => {
      const spaces = [...document.querySelectorAll('tbody tr[aria-hidden]')];
      const inSight = spaces.some((space) => {
        const { top, bottom } = space.getBoundingClientRect();
        return bottom > 1 && top < window.innerHeight - 1;
      });
      seen.looked += 1;
      if (inSight) seen.blank += 1;
    },
    { capture: true },
  );
}

async function slow(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

async function scrollTable(url: string): Promise<Scroll> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('table[aria-rowcount]').waitFor({ timeout: 60_000 });
  // The reader looks at the first rows for a moment.
  await page.waitForTimeout(3000);
  const session = await slow(page, slowdown);
  await page.evaluate(watchInPage);
  await session.send('Input.synthesizeScrollGesture', {
    x: 700,
    y: 600,
    yDistance: -sweep.distance,
    speed: sweep.speed,
    gestureSourceType: 'mouse',
  });
  const scroll = await page.evaluate(() => {
    const { blank, looked, tasks } = (
      globalThis as unknown as { seen: { blank: number; looked: number; tasks: number[] } }
    ).seen;
    return { blank, looked, longestTask: Math.max(0, ...tasks), reached: window.scrollY };
  });
  await browser.close();
  if (scroll.reached < sweep.distance / 2) throw new Error(`${url}: the table did not scroll`);
  return scroll;
}

async function paintCards(url: string): Promise<Cards> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  // The catalogue is fetched and read in another view; what is measured is to make and paint the cards.
  await page.goto(`${url}?xem=bang&tim=khong-co-chi-so-nao`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Thẻ' }).click();
  await slow(page, slowdown);
  await page.evaluate(() => {
    const seen = { tasks: [] as number[], first: 0, all: 0, count: 0, start: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Xóa bộ lọc',
    );
    seen.start = performance.now();
    button?.click();
    const look = () => {
      const cards = document.querySelectorAll('main a[href*="sinh-ra-"]').length;
      // A task after the frame: by then the frame is painted.
      const note = (field: 'first' | 'all') => setTimeout(() => (seen[field] ||= performance.now()));
      if (cards >= 12 && seen.first === 0) note('first');
      if (cards > 0 && cards === seen.count && !document.querySelector('[style*="--cards"]')) note('all');
      seen.count = cards;
      if (seen.all === 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.waitForFunction(() => (globalThis as unknown as { seen: { all: number } }).seen.all > 0, null, {
    timeout: 90_000,
  });
  const cards = await page.evaluate(() => {
    const { tasks, first, all, count, start } = (
      globalThis as unknown as {
        seen: { tasks: number[]; first: number; all: number; count: number; start: number };
      }
    ).seen;
    return { painted: first - start, all: all - start, longestTask: Math.max(0, ...tasks), count };
  });
  await browser.close();
  return cards;
}

/** A pillar of 1,250 indicators: its cards are painted, its table scrolls. Bars 8 and «no blank row». */
export async function run(runs: number): Promise<void> {
  const site = await serveHuge();
  const url = `${site.url}tru-cot/ha-tang-so/`;
  const cards: Cards[] = [];
  const scrolls: { readonly view: string; readonly scroll: Scroll }[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    cards.push(await paintCards(url));
    for (const view of ['bang', 'nhiet']) {
      scrolls.push({ view, scroll: await scrollTable(`${url}?xem=${view}`) });
    }
  }
  await site.close();
  console.log(`Trụ cột ${cards[0]?.count ?? 0} chỉ số, máy chậm ${slowdown} lần; trung vị của ${runs} lượt`);
  const of = (field: keyof Cards) => median(cards.map((one) => one[field]));
  report('thẻ của màn hình đầu đã vẽ', ms(of('painted')), 'mức: ≤ 1.100 ms');
  report('đủ mọi thẻ', ms(of('all')));
  report('việc dài nhất khi dựng thẻ', ms(of('longestTask')));
  for (const [view, name] of [
    ['bang', 'bảng'],
    ['nhiet', 'bảng nhiệt'],
  ]) {
    const own = scrolls.filter((one) => one.view === view).map(({ scroll }) => scroll);
    const sum = (field: keyof Scroll) => own.reduce((total, scroll) => total + scroll[field], 0);
    const share = (sum('blank') / sum('looked')) * 100;
    report(`${name}: lần cuộn thấy hàng trống`, `${share.toFixed(1)}%`, `mức: 0 · ${sum('looked')} lần`);
    report(`${name}: việc dài nhất khi cuộn`, ms(median(own.map(({ longestTask }) => longestTask))));
  }
}
