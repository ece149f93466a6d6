/**
 * `npm run bench -- search`: how soon a keystroke in the search of the built site is answered, among five thousand
 * indicators on a machine slowed down four times. The bar is 50 ms.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { createServer, type Intercept } from '../scripts/server/index.ts';
import { seededRandom } from '../mocks/random.ts';
import { launch } from './browser.ts';
import { median } from './measure.ts';

const indicatorCount = 5000;
const cpuSlowdown = 4;
/** Most ms from a keystroke to its answer. */
const bar = 50;

type Json = Record<string, unknown>;

/** Names of five thousand indicators as a ministry would write them: many words shared by many. */
const subjects = [
  'hồ sơ',
  'thủ tục',
  'dịch vụ công',
  'tài khoản định danh',
  'website',
  'doanh nghiệp',
  'hộ gia đình',
];
const deeds = ['trực tuyến', 'số hóa', 'có cáp quang', 'thanh toán điện tử', 'chạy IPv6', 'dùng chữ ký số'];
const places = ['toàn tỉnh', 'cấp xã', 'cấp huyện', 'khu vực nông thôn', 'thành phố Phan Thiết', 'hải đảo'];

/** The catalogue of a large API, made from the published one. */
function largeCatalogue(): string {
  const catalogue = JSON.parse(readFileSync('dist/api/v1/catalogue.json', 'utf8')) as Json & {
    indicators: Json[];
  };
  const templates = catalogue.indicators;
  const random = seededRandom(5000);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const indicators = Array.from({ length: indicatorCount }, (_, at): Json => {
    const name = `Tỷ lệ ${pick(subjects)} ${pick(deeds)} ${pick(places)}, nhóm ${at + 1}`;
    return {
      ...templates[at % templates.length],
      id: `lon-${at + 1}`,
      code: `LN-${at + 1}`,
      order: at,
      featured: at < 5 ? at + 1 : null,
      name: { vi: name, en: `Generated indicator ${at + 1}` },
      shortName: { vi: `Nhóm ${at + 1}` },
      pairedWith: [],
      related: [],
    };
  });
  return JSON.stringify({ ...catalogue, indicators });
}

/** Runs in the page: notes, for every input, the ms until the frame after its answer was painted. */
function watchInputs(): void {
  const seen = { answered: [] as number[], tasks: [] as { start: number; length: number }[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.tasks.push({ start: startTime, length: duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const channel = new MessageChannel();
  let painted: (() => void) | null = null;
  channel.port1.addEventListener('message', () => painted?.());
  channel.port1.start();
  document.addEventListener(
    'input',
    (event) => {
      const began = event.timeStamp;
      const typed = (event.target as HTMLInputElement).value;
      const check = () => {
        if (document.querySelector<HTMLElement>('dialog [data-answers]')?.dataset['answers'] !== typed) {
          requestAnimationFrame(check);
          return;
        }
        // A message sent in a frame is delivered once that frame is painted.
        painted = () => seen.answered.push(performance.now() - began);
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(check);
    },
    true,
  );
}

/** Processor time that the page's main thread has used so far, ms: other programs on the machine do not count. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

interface Seen {
  answered: number[];
  tasks: { start: number; length: number }[];
}

const seenBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(share * values.length) - 1)] ?? NaN;

/** Between two letters, and before another text, ms. */
const typingMs = 180;
const restMs = 600;
const sequences = [
  'dinh danh dien tu',
  'cáp quang cấp xã',
  'ty le ho so',
  'LN-4321',
  'cang quang',
  'generated 12',
];

async function measureSearch(page: Page, url: string) {
  await page.addInitScript(watchInputs);
  const session = await page.context().newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('button:enabled[aria-haspopup=dialog]').waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const opened = await page.evaluate(() => performance.now());
  await page.keyboard.press('/');
  await page.getByRole('listbox').waitFor({ timeout: 120_000 });
  const ready = (await page.evaluate(() => performance.now())) - opened;
  await page.waitForTimeout(500);
  const building = (await seenBy(page)).tasks.filter(({ start }) => start > opened);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const box = page.getByRole('combobox', { name: /^Tìm/ });
  const worked: number[] = [];
  for (const text of sequences) {
    await box.fill('');
    await page.waitForTimeout(restMs);
    for (const letter of text) {
      const before = await workOf(session);
      await page.keyboard.type(letter);
      // The bench's own question about the time is asked once before and once after, and is small.
      await page.waitForTimeout(typingMs);
      worked.push((await workOf(session)) - before);
    }
    await page.waitForTimeout(restMs);
  }
  const { answered } = await seenBy(page);
  const longestBuildingTask = Math.max(0, ...building.map(({ length }) => length));
  return { ready, longestBuildingTask, answered, worked };
}

/** The same keystrokes in a page that only echoes them: what the browser and the machine take by themselves. */
async function measureFloor(page: Page, url: string): Promise<readonly number[]> {
  await page.addInitScript(watchInputs);
  await page.goto(`${url}config.json`);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    const box = document.createElement('input');
    const echo = document.createElement('p');
    dialog.append(box, echo);
    dialog.open = true;
    document.body.replaceChildren(dialog);
    box.addEventListener('input', () => {
      echo.dataset['answers'] = box.value;
    });
    box.focus();
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  for (const letter of sequences.join(' ')) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(typingMs);
  }
  return (await seenBy(page)).answered;
}

/** Measures and prints. */
export async function run(runs: number): Promise<void> {
  const text = largeCatalogue();
  const intercept: Intercept = (_request, response, path) => {
    if (path !== 'api/v1/catalogue.json') return false;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }).end(text);
    return true;
  };
  const site = await createServer({ root: 'dist', base: '/', intercept });
  const browser = await launch();
  console.log(`${indicatorCount} chỉ số, máy chậm ${cpuSlowdown} lần; ngưỡng ${bar} ms mỗi lần gõ`);
  for (let turn = 0; turn < runs; turn += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    const floor = await measureFloor(await context.newPage(), site.url);
    const { ready, longestBuildingTask, answered, worked } = await measureSearch(
      await context.newPage(),
      site.url,
    );
    await context.close();
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    const spread = (list: readonly number[]) =>
      `trung vị ${ms(median(list))}, p95 ${ms(percentile(list, 0.95))}, lâu nhất ${ms(Math.max(...list))}`;
    console.log(`lượt ${turn + 1}, ${answered.length} lần gõ được trả lời`);
    console.log(`  từ phím đến khi hiện kết quả: ${spread(answered)}`);
    console.log(`  trang chỉ chép lại chữ: ${spread(floor)}`);
    console.log(`  thời gian xử lý của trang mỗi phím: ${spread(worked)}`);
    console.log(`  sẵn sàng sau ${ms(ready)}; tác vụ dài nhất khi lập chỉ mục ${ms(longestBuildingTask)}`);
  }
  await browser.close();
  await site.close();
}
