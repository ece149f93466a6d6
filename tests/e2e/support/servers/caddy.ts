import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWith } from './run-server.ts';
import type { Sample } from './sample.ts';

const root = (address: string) => `\n${address} {\n\timport cds-settings\n\timport cds-site\n}\n`;

/** As the sample tells to write it for a site under a path. */
const underPath = (address: string, base: string) => `
${address} {
\tredir ${base.slice(0, -1)} ${base} 308
\thandle_path ${base}* {
\t\timport cds-settings
\t\timport cds-site
\t}
}
`;

/** Caddy with docs/servers/Caddyfile, without certificates. */
export const caddy: Sample = {
  program: 'caddy',
  configure({ folder, dist, port, portals, base }) {
    const address = `http://:${port}`;
    const site = sampleWith('Caddyfile', [
      ['"https://cong.tinh.gov.vn https://www.tinh.gov.vn"', `"${portals.join(' ')}"`],
      ['root * /srv/chuyendoiso/dist', `root * ${dist}`],
      ['default "/"', `default "${base}"`],
      [root('chuyendoiso.tinh.gov.vn'), base === '/' ? root(address) : underPath(address, base)],
    ]);
    const options = `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), options + site);
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};
