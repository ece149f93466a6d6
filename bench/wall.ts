/**
 * `npm run bench -- wall`: a day and a night of a wall display on the built site, by a clock that runs ahead. The
 * figures change every hour, and for one hour the source does not answer. What the page holds is measured after the
 * first hour, when everything has been on the screen once, and at the end.
 */
import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { resourceOf } from '../mocks/resource.ts';
import { liveAfter } from '../mocks/scenarios/live.ts';
import { createServer, type RunningServer } from '../scripts/server/index.ts';
import { launch, liveHeap, megabytes, report } from './browser.ts';

const hours = 24;
const outage = 12;
const slideMs = 20_000;
const turnsPerHour = 3_600_000 / slideMs;
/** When the page has asked for what the next round needs, ms after a turn. */
const askedAfterMs = 6000;

/** What the source does now. */
interface Source {
  hour: number;
  isDown: boolean;
  catalogues: number;
}

async function serve(source: Source): Promise<RunningServer> {
  const answer = liveAfter(() => source.hour);
  const readFile = async (path: string) => readFileSync(`dist/${path}`, 'utf8');
  return createServer({
    root: 'dist',
    base: '/',
    intercept: async (_request, response, path) => {
      if (!path.startsWith('api/v1/')) return false;
      if (path === 'api/v1/catalogue.json') source.catalogues += 1;
      if (source.isDown) {
        response.writeHead(503);
        response.end();
        return true;
      }
      const body = await (
        await answer({ resource: resourceOf(`http://site/${path}`), before: 0, readFile })
      ).text();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
      return true;
    },
  });
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function measure(page: Page): Promise<Held> {
  const heap = await liveHeap(page);
  const session = await page.context().newCDPSession(page);
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap, nodes, listeners };
}

/** Measures once, however many runs are asked for: a day is long enough. */
export async function run(): Promise<void> {
  const source: Source = { hour: 0, isDown: false, catalogues: 0 };
  const site = await serve(source);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  /** Lets the network answer, in real time. */
  const settle = async () => {
    do await page.waitForTimeout(10);
    while (pending.size > 0);
  };
  await page.clock.install({ time: Date.now() });
  await page.goto(`${site.url}trinh-chieu/?tu-dong=${slideMs / 1000}`);
  const slide = page.locator('[data-slide]');
  await slide.waitFor();

  const startedAt = Date.now();
  const seen = new Set<string | null>();
  let turns = 0;
  page.on('framenavigated', () => (turns += 1));
  let told = 0;
  const held: Held[] = [];
  for (source.hour = 0; source.hour < hours; source.hour += 1) {
    source.isDown = source.hour === outage;
    for (let turn = 0; turn < turnsPerHour; turn += 1) {
      await page.clock.runFor(askedAfterMs);
      await settle();
      await page.clock.runFor(slideMs - askedAfterMs);
      seen.add(await slide.getAttribute('data-slide'));
    }
    told += await page.getByText(/nguồn chưa trả lời từ/).count();
    if ([1, 6, 12, 18, hours].includes(source.hour + 1)) held.push(await measure(page));
  }
  const minutes = (Date.now() - startedAt) / 60_000;
  await browser.close();
  await site.close();

  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return;
  console.log(
    `Màn hình treo 24 giờ giả lập, số đổi mỗi giờ, mất nguồn một giờ; chạy ${minutes.toFixed(1)} phút`,
  );
  report('số lần chuyển trang (và số trang khác nhau)', `${turns} (${seen.size})`);
  report('số lần hỏi danh mục', String(source.catalogues));
  report('số giờ có dòng «nguồn chưa trả lời» lúc hết giờ', String(told), 'đúng: 1');
  report('bộ nhớ sau 1, 6, 12, 18, 24 giờ', held.map(({ heap }) => (heap / 1e6).toFixed(1)).join(' '));
  report('bộ nhớ thêm sau giờ đầu', megabytes(last.heap - first.heap), 'mức: ≤ 10 MB');
  report('bộ nhớ, tỷ lệ', (last.heap / first.heap).toFixed(2));
  report('nút DOM sau 1 giờ, 24 giờ, tỷ lệ', ratio(first.nodes, last.nodes));
  report('bộ nghe sự kiện sau 1 giờ, 24 giờ, tỷ lệ', ratio(first.listeners, last.listeners));
}

function ratio(first: number, last: number): string {
  return `${first} ${last} ${(last / first).toFixed(2)}`;
}
