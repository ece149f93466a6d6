import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../src/contract/config.ts';
import { firstVisit, wireSize, type Manifest } from './first-visit.ts';
import { problemsOfHtml } from './html.ts';
import { none, within, type Check } from './rules.ts';

/** Most bytes on the wire, of the first visit to the overview. kB = 1,000 bytes. */
const limits = { total: 230_000, blocking: 125_000, script: 160_000, font: 40_000, style: 15_000 };

function pagesCheck(pages: number, problems: readonly string[]): Check {
  const check = none('pages keep the policy and ask no other host', problems.slice(0, 5));
  return check.ok ? { ...check, found: `${pages} pages` } : check;
}

function filesOf(dist: string): readonly string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length));
}

/** The address that pages may name as their own; null when the site's settings have none. */
function siteOf(dist: string): string | null {
  const config = parseConfig(readFileSync(join(dist, 'config.json'), 'utf8'));
  return config.ok ? config.value.publicUrl : null;
}

const madeUp = /mockServiceWorker|\[MSW\]|mocks\/fixtures/;

/**
 * Checks the built site against its budgets and its promises.
 * @param dist folder of the built site.
 * @param manifest Vite's manifest of that build.
 * @throws when the site has no index.html, or that page names a file that is not there.
 */
export function checkDist(dist: string, manifest: Manifest): readonly Check[] {
  const visit = firstVisit(dist, manifest);
  const sizeOf = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + wireSize(join(dist, file)), 0);
  const files = filesOf(dist);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const pages = files.filter((file) => file.endsWith('.html'));
  const site = siteOf(dist);
  return [
    within('first visit, all of it', sizeOf([...new Set(Object.values(visit).flat())]), limits.total),
    within('script that the figures wait for', sizeOf(visit.blocking), limits.blocking),
    within('first visit, script', sizeOf(visit.script), limits.script),
    within('first visit, fonts', sizeOf(visit.font), limits.font),
    within('first visit, style', sizeOf(visit.style), limits.style),
    none(
      'chart library in the first visit',
      visit.script.filter((file) => /recharts-/.test(read(file))),
    ),
    none('mocks in the site', [
      ...Object.keys(manifest).filter((source) => /(?:^|\/)mocks\//.test(source)),
      ...files.filter((file) => madeUp.test(file)),
      ...scripts.filter((file) => madeUp.test(read(file))),
    ]),
    pagesCheck(
      pages.length,
      pages.flatMap((page) => problemsOfHtml(read(page), site).map((problem) => `${page}: ${problem}`)),
    ),
  ];
}
