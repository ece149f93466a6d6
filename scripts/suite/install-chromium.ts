import { Refusal, announce, duration } from '../setup/say.mjs';
import { run } from '../setup/run.mjs';
import { findChromium } from './chromium.ts';

const isRoot = () => process.getuid?.() === 0;

async function works(command: string, ...args: string[]): Promise<boolean> {
  const { code } = await run(command, args, { quiet: true }).catch(() => ({ code: 1 }));
  return code === 0;
}

async function byApt(): Promise<void> {
  if (!isRoot() || !(await works('apt-get', '--version'))) return;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  // A list that cannot be refreshed may still know the package.
  await works('apt-get', 'update');
  await works('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * Finds Chromium, or installs it: Debian's when we may, else Playwright's.
 * @returns its path.
 * @throws Refusal with what to do when neither way works.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== null) return found;
  const start = Date.now();
  announce('Cài Chromium cho kiểm thử · Installing Chromium for the tests');
  await byApt();
  if (findChromium() === null) await works('playwright', 'install', 'chromium');
  const installed = findChromium();
  if (installed === null) {
    throw new Refusal(
      'Không cài được Chromium. Hãy chạy «sudo apt-get install chromium», hoặc đặt CHROMIUM_PATH trỏ tới một bản Chromium hay Chrome, rồi chạy lại.',
      'Chromium could not be installed. Run "sudo apt-get install chromium", or set CHROMIUM_PATH to a Chromium or Chrome, then try again.',
    );
  }
  console.log(`  ✓ ${duration(Date.now() - start)}`);
  return installed;
}
