import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { parseCatalogue } from '../src/contract/catalogue.ts';
import type { Catalogue } from '../src/domain/model/index.ts';
import { createServer, type RunningServer } from '../scripts/server/index.ts';
import { launch, megabytes, ms, report } from './browser.ts';
import { elementCosts } from './embed/elements.ts';
import { manyFrames, type ManyFrames } from './embed/frames.ts';
import { plainWidget } from './embed/plain-widget.ts';
import { measure, median, type Load } from './measure.ts';

const shown = 'internet-speed';
const policy = { 'content-security-policy': "default-src 'self' data: 'unsafe-inline'; frame-src *" };

function published(): Catalogue {
  const catalogue = parseCatalogue(readFileSync('dist/api/v1/catalogue.json', 'utf8'));
  if (!catalogue.ok) throw new Error(catalogue.message);
  return catalogue.value;
}

/** The references: a widget's content as a static page, and a page of plain React and Recharts. */
async function references(catalogue: Catalogue): Promise<RunningServer> {
  const root = '.build/embed-references';
  rmSync(root, { recursive: true, force: true });
  await build({
    root: 'bench/peer',
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: `../../${root}`, emptyOutDir: true, target: 'es2022' },
  });
  mkdirSync(`${root}/tinh`, { recursive: true });
  const html = plainWidget(catalogue, shown);
  writeFileSync(`${root}/tinh/index.html`, html);
  writeFileSync(`${root}/tinh/index.html.gz`, gzipSync(html, { level: 9 }));
  cpSync('dist/api', `${root}/api`, { recursive: true });
  cpSync('dist/404.html', `${root}/404.html`);
  return createServer({ root, base: '/', headers: { ...policy, 'access-control-allow-origin': '*' } });
}

/** A page of the portal: on another site than the widgets, as it is in life. */
async function portal(): Promise<RunningServer> {
  const root = '.build/embed-portal';
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}/index.html`, '<!doctype html><title>Cổng</title><link rel="icon" href="data:,">');
  return createServer({
    root,
    base: '/',
    headers: { 'content-security-policy': 'default-src * data: blob:' },
    host: '127.0.0.1',
  });
}

async function oneWidget(browser: Browser, site: string, reference: string, runs: number): Promise<void> {
  const loads: Record<'widget' | 'plain', Load[]> = { widget: [], plain: [] };
  for (let turn = 0; turn < runs; turn += 1) {
    loads.plain.push(await measure(browser, `${reference}tinh/`, 'cold'));
    loads.widget.push(await measure(browser, `${site}nhung/chi-so/${shown}/`, 'cold'));
  }
  const of = (name: keyof typeof loads, field: keyof Load) => median(loads[name].map((load) => load[field]));
  const ratio = of('widget', 'figuresPainted') / of('plain', 'figuresPainted');
  console.log('Một ô, điện thoại chậm 4 lần, 1,6 Mb/s, 150 ms; trung vị các lượt xen kẽ');
  report('số hiện, trang tĩnh cùng nội dung', ms(of('plain', 'figuresPainted')));
  report('số hiện, ô nhúng', ms(of('widget', 'figuresPainted')), `= ${ratio.toFixed(2)} ×; mức: ≤ 1,2 ×`);
  report('tải về, mọi thứ', `${of('widget', 'kilobytes').toFixed(1)} kB`, 'mức: ≤ 90 kB (xem budgets)');
  report('xô lệch bố cục', of('widget', 'layoutShift').toFixed(4), 'mức: 0');
  report('tác vụ dài nhất', ms(of('widget', 'longestTask')));
}

/** What widgets cost a portal's page: one in a frame, twenty in frames, and as elements. */
export async function run(runs: number): Promise<void> {
  const catalogue = published();
  const ids = catalogue.indicators
    .filter(({ latest }) => latest !== null)
    .map(({ id }) => id)
    .slice(0, 20);
  const [reference, host] = await Promise.all([references(catalogue), portal()]);
  const site = await createServer({
    root: 'dist',
    base: '/',
    // The portal of this measurement is on no list.
    intercept: (_, response, path) => {
      if (path.startsWith('nhung/')) response.removeHeader('Content-Security-Policy');
      return false;
    },
  });
  const browser = await launch();
  await oneWidget(browser, site.url, reference.url, runs);
  await browser.close();

  const sets = {
    ours: ids.map((id) => `${site.url}nhung/chi-so/${id}/`),
    peer: ids.map((id) => `${reference.url}?id=${id}`),
  };
  const many: Record<keyof typeof sets, ManyFrames[]> = { ours: [], peer: [] };
  for (let turn = 0; turn < runs; turn += 1) {
    many.peer.push(await manyFrames(host.url, sets.peer, '[data-figure]'));
    many.ours.push(await manyFrames(host.url, sets.ours, '[elementtiming]'));
  }
  const of = (name: keyof typeof sets, field: keyof ManyFrames) =>
    median(many[name].map((one) => one[field]));
  const times = of('ours', 'allShown') / of('peer', 'allShown');
  const memory = of('ours', 'added') / of('peer', 'added');
  console.log(`\n${ids.length} khung trong một trang; trung vị các lượt xen kẽ`);
  report('React + Recharts thường: hiện đủ', ms(of('peer', 'allShown')));
  report('ô nhúng: hiện đủ', ms(of('ours', 'allShown')), `= ${times.toFixed(2)} ×; mức: ≤ 0,33 ×`);
  report('React + Recharts thường: bộ nhớ thêm', megabytes(of('peer', 'added')));
  report('ô nhúng: bộ nhớ thêm', megabytes(of('ours', 'added')), `= ${memory.toFixed(2)} ×; mức: ≤ 0,33 ×`);

  const costs = await elementCosts(host.url, site.url, ids, runs);
  console.log('\nPhần tử <cds-chi-so>, máy chậm 4 lần; trung vị');
  report('mỗi phần tử thêm: luồng chính', `${costs.eachMs.toFixed(1)} ms`, 'mức: ≤ 5 ms');
  report('mỗi phần tử thêm: tải về', `${costs.eachKilobytes.toFixed(2)} kB`, 'mức: ≤ 1 kB');
  report('phần tử đầu: tải về', `${costs.firstKilobytes.toFixed(1)} kB`, 'mức: ≤ 90 kB');
  report('xô lệch bố cục của trang chủ', costs.layoutShift.toFixed(4), 'mức: 0');
  await Promise.all([reference.close(), host.close(), site.close()]);
}
