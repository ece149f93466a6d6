import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { wireSize, withImports, type Manifest } from './first-visit.ts';
import { tagsOf } from './html.ts';
import { none, within, type Check } from './rules.ts';

/** Most bytes on the wire of what a portal takes in for one figure, everything included; and of its two scripts. */
const limits = { widget: 90_000, elementScript: 2_000, frameScript: 3_000 };

const elementScript = 'nhung/v1/phan-tu.js';
const frameScript = 'nhung/v1/nhung.js';
const runTime = 'src/app/embed/element.tsx';
/** Both ways ask for them; the catalogue that a frame was built from is the same file at its own address. */
const data = ['config.json', 'api/v1/catalogue.json'];

/** Files that a frame of one figure loads, relative to the built site. */
export function frameVisit(dist: string, manifest: Manifest, page: string): readonly string[] {
  const tags = tagsOf(readFileSync(join(dist, page), 'utf8'));
  const isLoaded = new Set(['stylesheet', 'modulepreload']);
  const addresses = tags.flatMap(({ name, attributes }) => {
    if (name === 'script') return attributes.get('src') ?? [];
    return name === 'link' && isLoaded.has(attributes.get('rel') ?? '') ? (attributes.get('href') ?? []) : [];
  });
  const files = addresses.map((address) => posix.join(posix.dirname(page), address));
  return [...new Set([page, ...withImports(files, manifest), ...data])];
}

/** Files that the first element of a page loads; a further one loads nothing. */
export function elementVisit(manifest: Manifest): readonly string[] {
  const styles = Object.values(manifest).flatMap(({ file }) => (file.endsWith('.css') ? [file] : []));
  const entry = manifest[runTime]?.file;
  return [elementScript, ...withImports(entry === undefined ? [] : [entry], manifest), ...styles, ...data];
}

/**
 * Checks what portals take in against its budgets and its promises to them.
 * @param dist folder of the built site.
 * @param manifest Vite's manifest of the build of the widgets.
 */
export function checkWidgets(dist: string, manifest: Manifest): readonly Check[] {
  const size = (file: string) => wireSize(join(dist, file));
  const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const pages = globSync('nhung/chi-so/*/index.html', { cwd: dist });
  const heaviest = pages.toSorted((a, b) => size(b) - size(a))[0];
  if (heaviest === undefined || !existsSync(join(dist, elementScript))) {
    return [none('widgets that are missing', ['nhung/chi-so/*/index.html', elementScript])];
  }
  const inFrame = frameVisit(dist, manifest, heaviest);
  const inPage = elementVisit(manifest);
  const code = globSync('assets/embed/*.js', { cwd: dist });
  const named = [...read(elementScript).matchAll(/assets\/embed\/[\w.-]+/g)].map(([file]) => file);
  const first = [...inFrame, ...inPage].filter((file) => file.endsWith('.js'));
  return [
    within('one figure in a frame, all of it', sizeOf(inFrame), limits.widget),
    within('first element of a page, all of it', sizeOf(inPage), limits.widget),
    within('script of the elements', size(elementScript), limits.elementScript),
    ...(existsSync(join(dist, frameScript))
      ? [within('script of the frames', size(frameScript), limits.frameScript)]
      : []),
    none(
      'files of the first element that its script does not name',
      inPage.filter((file) => file.startsWith('assets/') && !named.includes(file)),
    ),
    none(
      'widgets that put something into the head of the page',
      code.filter((file) => /vite:preloadError|modulepreload/.test(read(file))),
    ),
    none(
      'charts or the router in a first figure',
      first.filter((file) => /recharts-|react-router/.test(read(file))),
    ),
  ];
}
