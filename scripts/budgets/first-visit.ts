import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tagsOf, type Tag } from './html.ts';

/** A part of Vite's manifest: source → what it became. */
export type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] }
  >
>;

/** Files that the first visit to the overview loads, by kind, relative to the built site. */
export type FirstVisit = {
  readonly html: readonly string[];
  readonly script: readonly string[];
  readonly style: readonly string[];
  readonly font: readonly string[];
  readonly data: readonly string[];
  /** Those scripts that the browser runs before it may paint: the only ones that figures wait for. */
  readonly blocking: readonly string[];
};

/**
 * Resources that the app asks of the API at start, besides those that the page was built from. Of these the API's
 * copy is fetched, and the copy kept by the build only when the two differ, which in a built site they do not.
 */
const askedAtStart = ['config.json', 'api/v1/catalogue.json', 'api/v1/editions.json'];
const apiFolder = 'api/v1/';

const isRel = (tag: Tag, rel: string) => tag.name === 'link' && tag.attributes.get('rel') === rel;
/** A classic script in the page's way; modules and deferred scripts run after the page is read. */
const blocksPaint = (tag: Tag) =>
  tag.name === 'script' &&
  tag.attributes.get('type') !== 'module' &&
  !tag.attributes.has('defer') &&
  !tag.attributes.has('async');
const clean = (address: string) => address.replace(/^\.\//, '').replace(/[?#].*$/, '');

function attributeOf(tags: readonly Tag[], name: string): readonly string[] {
  return tags.flatMap((tag) => tag.attributes.get(name) ?? []).filter((value) => value !== '');
}

/** The files and everything that they import statically. */
export function withImports(files: readonly string[], manifest: Manifest): readonly string[] {
  const sourceOf = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]));
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const source of manifest[sourceOf.get(file) ?? '']?.imports ?? []) {
      const imported = manifest[source];
      if (imported !== undefined) visit(imported.file);
    }
  };
  files.forEach(visit);
  return [...seen];
}

/** What the browser loads to show the overview for the first time, found from the built page itself. */
export function firstVisit(dist: string, manifest: Manifest): FirstVisit {
  const tags = tagsOf(readFileSync(join(dist, 'index.html'), 'utf8'));
  const scripts = tags.filter((tag) => tag.name === 'script' || isRel(tag, 'modulepreload'));
  const fonts = tags.filter((tag) => isRel(tag, 'preload') && tag.attributes.get('as') === 'font');
  const snapshots = attributeOf(tags, 'data-snapshot').flatMap((text) => text.split(' '));
  const inSnapshot = snapshots.map((pair) => apiFolder + pair.slice(0, pair.indexOf('=')));
  const atStart = askedAtStart.filter((file) => existsSync(join(dist, file)));
  const entry = [...attributeOf(scripts, 'src'), ...attributeOf(scripts, 'href')].map(clean);
  return {
    html: ['index.html'],
    script: withImports(entry, manifest),
    style: attributeOf(
      tags.filter((tag) => isRel(tag, 'stylesheet')),
      'href',
    ).map(clean),
    font: attributeOf(fonts, 'href').map(clean),
    data: [...new Set([...atStart, ...inSnapshot])],
    blocking: attributeOf(tags.filter(blocksPaint), 'src').map(clean),
  };
}

/** Bytes of a file on the wire: gzip level 9; fonts are compressed already. */
export function wireSize(path: string): number {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
