import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../setup/run.mjs';
import { announce, duration } from '../setup/say.mjs';

/** What the files are opened and read with. */
export interface OfficeTools {
  readonly soffice: string;
  readonly pdftotext: string;
}

/** Arimo has Arial's widths and Vietnamese letters; older Liberation fonts have only the first. */
const packages = ['libreoffice-impress-nogui', 'fonts-croscore', 'poppler-utils', 'fontconfig'];

const fonts = /\b(?:Arial|Arimo|Liberation Sans)\b/;

const known = ['/usr/bin', '/Applications/LibreOffice.app/Contents/MacOS', '/opt/homebrew/bin'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(name: string): string | null {
  const folders = [...known, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** Whether a font with Arial's widths has Vietnamese letters here; else pages would be measured with another one. */
async function hasFont(): Promise<boolean> {
  const { output } = await run('fc-list', [':lang=vi', 'family'], { quiet: true }).catch(() => ({
    output: '',
  }));
  return fonts.test(output);
}

async function found(): Promise<OfficeTools | null> {
  const soffice = find('soffice');
  const pdftotext = find('pdftotext');
  return soffice !== null && pdftotext !== null && (await hasFont()) ? { soffice, pdftotext } : null;
}

async function works(command: string, ...args: string[]): Promise<boolean> {
  const { code } = await run(command, args, { quiet: true }).catch(() => ({ code: 1 }));
  return code === 0;
}

/** What somebody who may not install has to do. */
export const howToInstall = [
  `Chưa có LibreOffice Impress, poppler-utils hoặc phông Arial/Arimo có chữ Việt nên chưa mở thử được các tệp. Hãy chạy «sudo apt-get install ${packages.join(' ')}» (macOS: «brew install libreoffice poppler fontconfig»), rồi chạy lại.`,
  `LibreOffice Impress, poppler-utils or an Arial/Arimo with Vietnamese letters is missing, so the files were not opened. Run "sudo apt-get install ${packages.join(' ')}" (macOS: "brew install libreoffice poppler fontconfig"), then try again.`,
];

/** Finds LibreOffice and pdftotext, or installs them where apt may be used; null when they cannot be had. */
export async function ensureOffice(): Promise<OfficeTools | null> {
  const there = await found();
  if (there !== null || process.getuid?.() !== 0 || !(await works('apt-get', '--version'))) return there;
  const start = Date.now();
  announce('Cài LibreOffice Impress cho kiểm thử · Installing LibreOffice Impress for the tests');
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  // A list that cannot be refreshed may still know the packages.
  await works('apt-get', 'update');
  await works('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
  console.log(`  ${duration(Date.now() - start)}`);
  return found();
}
