/**
 * Writes the widgets into `dist/nhung/`: each in its default state as HTML, made by the embed entry's own code from the
 * published data, and one empty page for those that are unknown now.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildLoader } from './embed/loader.ts';
import { fillTemplate } from './prerender/template.ts';

type Renderer = typeof import('../src/app/embed/prerender.tsx');

const dist = 'dist';
const built = '.build/embed';
const renderer: Renderer = await import(
  pathToFileURL(join(process.cwd(), '.build/embed-ssr/prerender.js')).href
);
const template = readFileSync(join(built, 'widget.html'), 'utf8');
const renderedAt = Date.now();
const judged = renderer.judgedOn(read('catalogue.json'), renderedAt);
/** A built widget reads without scripts, but only as of today, and says so; the others say that they need them. */
const builtTemplate = template.replace(
  /<noscript>.*?<\/noscript>/s,
  () => `<noscript><p class="say">${renderer.builtNote(renderedAt)}</p></noscript>`,
);
/** The page with the day of its judgement, on which its statuses hold (src/app/embed/stay-quiet.ts). */
const withDay = (html: string) => html.replace('<div id="root" ', `<div id="root" data-judged="${judged}" `);

function read(resource: string): string {
  return readFileSync(join(dist, 'api/v1', resource), 'utf8');
}

function write(address: string, text: string): void {
  const file = join(dist, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The copy of a resource that the pages of the site were made from too (scripts/prerender.ts). */
function snapshotOf(resources: readonly string[]): string {
  const files = resources.map((resource): [string, string] => {
    const hash = renderer.contentHash(read(resource));
    return [resource, `assets/data/${resource.replace(/\.json$/, '').replaceAll('/', '-')}-${hash}.json`];
  });
  return renderer.encodeSnapshotFiles(new Map(files));
}

const blank = { description: '', scripts: [], styles: [], later: '', snapshot: '', html: '', renderedAt: 0 };
const depthOf = (path: string) => path.split('/').filter(Boolean).length;

const pages = renderer.widgetPages(read('catalogue.json'));
for (const { path, title, resources } of pages) {
  const depth = depthOf(path);
  const texts = new Map(resources.map((resource) => [resource, read(resource)]));
  // oxlint-disable-next-line no-await-in-loop -- one client after another: together they would hold every catalogue
  const html = await renderer.renderWidget(path, '../'.repeat(depth), texts, renderedAt);
  const page = { ...blank, depth, title, html, snapshot: snapshotOf(resources), renderedAt };
  write(join(path, 'index.html'), withDay(fillTemplate(builtTemplate, page)));
}
const { title } = renderer.emptyWidget;
write('nhung/bo/index.html', fillTemplate(template, { ...blank, depth: 2, title }));
write('_shell/nhung/index.html', fillTemplate(template, { ...blank, depth: 3, title }));

cpSync(join(built, 'assets'), join(dist, 'assets'), { recursive: true });
const manifestFile = '.build/embed-manifest.json';
copyFileSync(join(built, '.vite/manifest.json'), manifestFile);
rmSync(join(built, '.vite'), { recursive: true });
write('nhung/v1/phan-tu.js', await buildLoader(JSON.parse(readFileSync(manifestFile, 'utf8'))));
process.stdout.write(`Đã dựng sẵn ${pages.length} ô nhúng từ số liệu công bố.\n`);
