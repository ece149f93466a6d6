import { existsSync } from 'node:fs';
import { announce, duration } from '../setup/say.mjs';
import { run } from '../setup/run.mjs';
import { findProgram } from './find-program.ts';

/** Servers whose samples in docs/servers are run; each is named as its program and as its Debian package. */
export const servers = ['nginx', 'apache2', 'caddy'] as const;

const missing = () => servers.filter((name) => findProgram(name) === null);

async function works(command: string, ...args: string[]): Promise<boolean> {
  const { code } = await run(command, args, { quiet: true }).catch(() => ({ code: 1 }));
  return code === 0;
}

/** A package of a server starts it. In a container nothing does; on a machine with services that is up to its owner. */
const mayInstall = () => process.getuid?.() === 0 && !existsSync('/run/systemd/system');

/** Installs the servers that are missing, where that may be done; says which samples stay untried. */
export async function ensureServers(): Promise<void> {
  if (missing().length > 0 && mayInstall() && (await works('apt-get', '--version'))) {
    const start = Date.now();
    announce(`Cài ${missing().join(', ')} cho kiểm thử · Installing servers for the tests`);
    process.env['DEBIAN_FRONTEND'] = 'noninteractive';
    // A list that cannot be refreshed may still know the packages.
    await works('apt-get', 'update');
    for (const name of missing()) {
      // oxlint-disable-next-line no-await-in-loop -- apt runs once at a time
      await works('apt-get', 'install', '-y', '--no-install-recommends', name);
    }
    console.log(`  ${duration(Date.now() - start)}`);
  }
  const absent = missing();
  if (absent.length === 0) return;
  const names = absent.join(', ');
  console.log(
    `\n! Không có ${names}: tệp cấu hình mẫu của chúng trong docs/servers KHÔNG được chạy thử. Hãy chạy «sudo apt-get install ${absent.join(' ')}» rồi thử lại.` +
      `\n  ${names} missing: their samples in docs/servers are NOT tried. Run "sudo apt-get install ${absent.join(' ')}", then try again.`,
  );
}
