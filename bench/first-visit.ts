import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseCatalogue } from '../src/contract/catalogue.ts';
import { createServer } from '../scripts/server/index.ts';
import { launch } from './browser.ts';
import { floorPage } from './floor.ts';
import { measure, median, type Load } from './measure.ts';

/**
 * How soon the key figures of the built overview are on the screen of a slow phone, against a static page with the
 * same content.
 */
export async function run(runs: number): Promise<void> {
  const catalogue = parseCatalogue(readFileSync('dist/api/v1/catalogue.json', 'utf8'));
  if (!catalogue.ok) throw new Error(catalogue.message);
  const floorRoot = '.build/floor';
  rmSync(floorRoot, { recursive: true, force: true });
  mkdirSync(floorRoot, { recursive: true });
  const html = floorPage(catalogue.value);
  writeFileSync(`${floorRoot}/index.html`, html);
  writeFileSync(`${floorRoot}/index.html.gz`, gzipSync(html, { level: 9 }));
  cpSync('dist/404.html', `${floorRoot}/404.html`);

  const floor = await createServer({
    root: floorRoot,
    base: '/',
    headers: { 'content-security-policy': "default-src 'self' data: 'unsafe-inline'" },
  });
  const site = await createServer({ root: 'dist', base: '/' });
  const browser = await launch();

  const visits = ['cold', 'warm'] as const;
  const pages = { floor: floor.url, site: site.url } as const;
  const loads = new Map<string, Load[]>();
  for (let turn = 0; turn < runs; turn += 1) {
    for (const visit of visits) {
      for (const [name, url] of Object.entries(pages)) {
        const load = await measure(browser, url, visit);
        const key = `${name} ${visit}`;
        loads.set(key, [...(loads.get(key) ?? []), load]);
      }
    }
    console.log(`  lượt ${turn + 1}/${runs}`);
  }
  await browser.close();
  await Promise.all([floor.close(), site.close()]);

  const of = (key: string, field: keyof Load) => median((loads.get(key) ?? []).map((load) => load[field]));
  const fields: readonly (keyof Load)[] = [
    'figuresPainted',
    'totalBlocking',
    'longestTask',
    'layoutShift',
    'kilobytes',
  ];
  console.log(`\nMáy chậm 4 lần, 1,6 Mb/s, 150 ms; trung vị của ${runs} lượt xen kẽ`);
  console.log(['', ...fields].map((cell) => cell.padEnd(15)).join(''));
  for (const key of loads.keys()) {
    console.log(
      [key, ...fields.map((field) => of(key, field).toFixed(field === 'layoutShift' ? 4 : 0))]
        .map((cell) => cell.padEnd(15))
        .join(''),
    );
  }
  for (const visit of visits) {
    const ratio = of(`site ${visit}`, 'figuresPainted') / of(`floor ${visit}`, 'figuresPainted');
    console.log(`Số hiện đủ, ${visit === 'cold' ? 'lần đầu' : 'lần sau'}: ${ratio.toFixed(2)} × trang tĩnh`);
  }
}
