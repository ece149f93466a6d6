/**
 * `npm run bench -- charts`: eight charts of 5,000 and of 50,000 figures on an indicator's page of the built site, at
 * a quarter of the processor's speed, beside a static page that draws the same file as plain SVG paths. Runs are
 * interleaved; medians are printed beside the bars.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from '../scripts/server/index.ts';
import { scrollToChart, visitCharts, type ChartVisit } from './chart-visit.ts';
import { longDetail } from './long-series.ts';
import { launch } from './browser.ts';
import { median } from './measure.ts';
import { staticPage } from './static-charts.ts';

const sizes = [500, 5_000, 50_000];
const chartCount = 8;
const idOf = (size: number) => `do-${size}`;

/** The published catalogue with one more indicator for each size. */
function catalogueText(): { readonly text: string; readonly source: string } {
  const catalogue = JSON.parse(readFileSync('dist/api/v1/catalogue.json', 'utf8'));
  const template = catalogue.indicators.find((one: { id: string }) => one.id === 'health-records');
  const source: string = template.latest.source;
  const more = sizes.map((size) => ({
    ...template,
    id: idOf(size),
    code: `DO-${size}`,
    name: { vi: `Tám chuỗi ${size} kỳ` },
    cadence: 'day',
    latest: null,
    previous: null,
    baseline: null,
    targets: [],
    comparators: [],
    companions: [],
    trend: [],
  }));
  return { text: JSON.stringify({ ...catalogue, indicators: [...catalogue.indicators, ...more] }), source };
}

function answer(response: ServerResponse, type: string, text: string): true {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    // The reference is one file with its script and style inside.
    ...(type.startsWith('text/html')
      ? { 'content-security-policy': "default-src 'self' data: 'unsafe-inline'" }
      : {}),
  });
  response.end(text);
  return true;
}

/** Measures and prints. */
export async function run(runs: number): Promise<void> {
  const { text, source } = catalogueText();
  const details = new Map(sizes.map((size) => [idOf(size), longDetail(idOf(size), size, source)]));
  const site = await createServer({
    root: 'dist',
    base: '/',
    intercept: (_request, response, path) => {
      if (path.endsWith('api/v1/catalogue.json')) return answer(response, 'application/json', text);
      const detail = details.get(/api\/v1\/indicators\/([\w-]+)\.json$/.exec(path)?.[1] ?? '');
      if (detail) return answer(response, 'application/json', detail);
      const id = /tham-chieu-([\w-]+)\/?$/.exec(path)?.[1];
      return id ? answer(response, 'text/html; charset=utf-8', staticPage(id)) : false;
    },
  });
  const browser = await launch();
  const visits = new Map<string, ChartVisit[]>();
  const scrolled: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    for (const size of sizes) {
      const pages = { site: `chi-so/${idOf(size)}/`, static: `tham-chieu-${idOf(size)}` };
      for (const [name, path] of Object.entries(pages)) {
        // In turns: a busy machine must slow all of them alike.
        // oxlint-disable-next-line no-await-in-loop
        const visit = await visitCharts(browser, site.url + path, chartCount);
        const key = `${name} ${size}`;
        visits.set(key, [...(visits.get(key) ?? []), visit]);
      }
    }
    // oxlint-disable-next-line no-await-in-loop
    scrolled.push(await scrollToChart(browser, `${site.url}chi-so/online-dossier-share/`));
    console.log(`  lượt ${turn + 1}/${runs}`);
  }
  await browser.close();
  await site.close();
  print(visits, median(scrolled), runs);
}

function print(visits: ReadonlyMap<string, readonly ChartVisit[]>, scrolled: number, runs: number): void {
  const of = (key: string, field: keyof ChartVisit) =>
    median((visits.get(key) ?? []).map((visit) => visit[field]));
  const fields: readonly (keyof ChartVisit)[] = [
    'allDrawn',
    'drawnAfterFigures',
    'drawnAfterData',
    'longestTask',
    'heap',
    'pointerMove',
  ];
  const row = (cells: readonly string[]) => console.log(cells.map((cell) => cell.padEnd(18)).join(''));
  console.log(`\nTám biểu đồ, máy chậm 4 lần; trung vị của ${runs} lượt xen kẽ (ms, MB)`);
  row(['', ...fields]);
  for (const key of visits.keys()) row([key, ...fields.map((field) => of(key, field).toFixed(1))]);
  console.log('\nMức phải đạt (specification, bars 7 and 9–12)');
  const bar = (name: string, found: number, limit: number) =>
    console.log(`  ${found <= limit ? 'đạt ' : 'CHƯA'}  ${name}: ${found.toFixed(1)} (≤ ${limit})`);
  bar('7  cuộn tới biểu đồ sau 3 s, ms', scrolled, 400);
  bar('9  8 × 5.000 điểm vẽ xong kể từ khi tải xong số liệu, ms', of('site 5000', 'drawnAfterData'), 2000);
  bar('9  bộ nhớ thêm so với 8 × 500 điểm, MB', of('site 5000', 'heap') - of('site 500', 'heap'), 12);
  bar(
    '10 8 × 50.000 điểm vẽ xong kể từ khi đọc xong số liệu, ms',
    of('site 50000', 'drawnAfterFigures'),
    3000,
  );
  bar('10 như trên, kể cả đọc và kiểm tệp 38 MB, ms', of('site 50000', 'drawnAfterData'), 3000);
  bar('11 tác vụ dài nhất với 5.000 điểm, ms', of('site 5000', 'longestTask'), 300);
  bar('12 di chuột trên biểu đồ 5.000 điểm, ms', of('site 5000', 'pointerMove'), 24);
}
