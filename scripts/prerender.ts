/**
 * Writes the pages of the default edition as HTML into `dist/`, from the app's own code (built for Node into
 * `.build/ssr`) and the published data. Also writes the empty pages («shells») for addresses that are unknown now.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageFiles, type Manifest } from './prerender/page-files.ts';
import { fillTemplate, markBuild, type Page } from './prerender/template.ts';

type Renderer = typeof import('../src/app/prerender.tsx');

const dist = 'dist';
const api = join(dist, 'api/v1');
const renderer: Renderer = await import(pathToFileURL(join(process.cwd(), '.build/ssr/prerender.js')).href);

const manifestText = await readFile(join(dist, '.vite/manifest.json'), 'utf8');
const manifest: Manifest = JSON.parse(manifestText);
const renderedAt = Date.now();
/** Names the code: every file in the manifest has a name that changes with its content. */
const build = createHash('sha256').update(manifestText).digest('hex').slice(0, 16);
const template = markBuild(await readFile(join(dist, 'index.html'), 'utf8'), build);
const written = new Map<string, string>();

/** Copies a resource under a name that changes with its content, so that it may be cached for ever. */
async function snapshotFile(resource: string, text: string): Promise<string> {
  const known = written.get(resource);
  if (known !== undefined) return known;
  const hash = renderer.contentHash(text);
  const address = `assets/data/${resource.replace(/\.json$/, '').replaceAll('/', '-')}-${hash}.json`;
  await write(address, text);
  written.set(resource, address);
  return address;
}

async function write(address: string, text: string): Promise<void> {
  const file = join(dist, address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function renderAll(): Promise<number> {
  const pages = await renderer.pagesToRender((resource) => readFile(join(api, resource), 'utf8'));
  for (const { path, resources, later = [], modules, laterModules = [] } of pages) {
    const texts = new Map<string, string>();
    const copies = async (names: readonly string[]) => {
      const files = new Map<string, string>();
      for (const resource of names) {
        const text = await readFile(join(api, resource), 'utf8');
        texts.set(resource, text);
        files.set(resource, await snapshotFile(resource, text));
      }
      return renderer.encodeSnapshotFiles(files);
    };
    const snapshot = await copies(resources);
    const laterSnapshot = await copies(later);
    const { html, title, description } = await renderer.renderPage(path, texts, renderedAt);
    if (!html.includes('<h1')) throw new Error(`${path}: rendered without a heading`);
    const page: Page = {
      depth: path.split('/').filter(Boolean).length,
      title,
      description,
      html,
      ...pageFiles(manifest, modules, laterModules),
      snapshot,
      later: laterSnapshot,
      renderedAt,
    };
    await write(join(path, 'index.html'), fillTemplate(template, page));
  }
  return pages.length;
}

async function writeShells(): Promise<void> {
  for (const depth of [1, 2, 3]) {
    await write(`_shell/${depth}/index.html`, fillTemplate(template, { ...renderer.emptyPage, depth }));
  }
  // An address that leads nowhere is rendered, so that it can be read without scripts too.
  const { html, title } = await renderer.renderPage('/khong-tim-thay/', new Map(), renderedAt);
  // Its head counts folders as its body does; the server moves both to the depth that was asked for.
  await write('404.html', fillTemplate(template, { ...renderer.emptyPage, html, title, depth: 1 }));
}

/** What a page that has been open for long asks for, to learn that there is a newer version. */
async function writeVersion(): Promise<void> {
  const { version }: { readonly version: string } = JSON.parse(await readFile('package.json', 'utf8'));
  const builtAt = new Date(renderedAt).toISOString();
  await write('version.json', `${JSON.stringify({ version, builtAt, build })}\n`);
}

/** Pages that the browser makes whole: their head and code are ready, their content waits for the figures. */
async function writeClientPages(): Promise<void> {
  for (const { path, modules } of renderer.clientPages) {
    const { html, title, description } = await renderer.renderPage(path, new Map(), renderedAt);
    const page: Page = {
      ...renderer.emptyPage,
      depth: path.split('/').filter(Boolean).length,
      title,
      description,
      html,
      ...pageFiles(manifest, modules, []),
    };
    await write(join(path, 'index.html'), fillTemplate(template, page));
  }
}

const count = await renderAll();
await writeClientPages();
await writeShells();
await writeVersion();
process.stdout.write(`Đã dựng sẵn ${count} trang từ số liệu công bố.\n`);
