/** `npm run pictures`: takes the README's pictures from the built site. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer } from './server/index.ts';
import { chromiumFlags, findChromium } from './suite/chromium.ts';

const pictures = [
  { file: 'docs/pictures/tong-quan.png', path: '', width: 1440, height: 960 },
  {
    file: 'docs/pictures/trinh-chieu.png',
    path: 'trinh-chieu/?bo=can-chu-y&slide=chi-so.online-dossier-share',
    width: 1440,
    height: 810,
  },
  {
    file: 'docs/pictures/nhung.png',
    path: 'nhung/bo/?ma=internet-speed,health-records,eid-accounts',
    width: 1000,
    height: 400,
  },
] as const;
/** Until the controls of a show have gone out of sight. */
const quietMs = 3500;

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium was not found; «npm test» installs it.');
const server = await createServer({ root: 'dist', base: '/' });
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
mkdirSync('docs/pictures', { recursive: true });
for (const { file, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(quietMs);
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await server.close();
