import { chmodSync, cpSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isExecutable } from '../../../../scripts/suite/find-program.ts';
import { sampleWith } from './run-server.ts';
import type { Sample } from './sample.ts';

/** What a package of Apache has on, and what the sample tells to switch on. */
const modules = ['authz_core', 'mime', 'dir', 'headers', 'rewrite', 'deflate', 'filter', 'substitute'];

const moduleFolder = () =>
  ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find(isExecutable) ??
  '/usr/lib/apache2/modules';

/** Apache started by root reads as another user, who may not be let into the folders above the site. */
function readable(dist: string, folder: string): string {
  const isOpen = (path: string): boolean => (statSync(path).mode & 0o005) === 0o005;
  const isReachable = (path: string): boolean =>
    isOpen(path) && (path === dirname(path) || isReachable(dirname(path)));
  if (process.getuid?.() !== 0 || isReachable(dist)) return dist;
  chmodSync(folder, 0o755);
  cpSync(dist, join(folder, 'dist'), { recursive: true, preserveTimestamps: true });
  return join(folder, 'dist');
}

/** Apache with docs/servers/apache.conf as one of its sites. */
export const apache: Sample = {
  program: 'apache2',
  configure({ folder, dist, port, portals, base }) {
    const site = sampleWith('apache.conf', [
      ['"https://cong.tinh.gov.vn https://www.tinh.gov.vn"', `"${portals.join(' ')}"`],
      ['Define CDS_DIST /srv/chuyendoiso/dist', `Define CDS_DIST ${readable(dist, folder)}`],
      ['Define CDS_BASE /\n', `Define CDS_BASE ${base}\n`],
      ['\n<VirtualHost *:80>', `\n<VirtualHost *:${port}>`],
    ]);
    writeFileSync(join(folder, 'site.conf'), site);
    const main = [
      `ServerRoot ${folder}`,
      `DefaultRuntimeDir ${folder}`,
      `PidFile ${folder}/pid`,
      `Mutex file:${folder} default`,
      `ErrorLog ${folder}/error.log`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      // Apache does not serve as root.
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      ...['mpm_event', ...modules].map(
        (name) => `LoadModule ${name}_module ${moduleFolder()}/mod_${name}.so`,
      ),
      'TypesConfig /etc/mime.types',
      `Include ${folder}/site.conf`,
    ];
    writeFileSync(join(folder, 'httpd.conf'), main.join('\n'));
    return ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'];
  },
};
