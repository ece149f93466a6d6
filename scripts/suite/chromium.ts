import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { isExecutable } from './find-program.ts';

/** Started the same way everywhere: no GPU, no sandbox (containers run as root), no traffic of its own. */
export const chromiumFlags: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Playwright's own download would be; it may not be there. */
function ofPlaywright(): readonly string[] {
  const { chromium }: typeof import('@playwright/test') = createRequire(import.meta.url)('@playwright/test');
  return [chromium.executablePath()];
}

/**
 * Finds a Chromium on this machine: CHROMIUM_PATH, the system's, then Playwright's.
 * @returns its path, or null.
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = named === undefined || named === '' ? installed : [named, ...installed];
  return [...candidates, ...ofPlaywright()].find(isExecutable) ?? null;
}
