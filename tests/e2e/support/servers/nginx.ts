import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWith } from './run-server.ts';
import type { Sample } from './sample.ts';

/** The portal's own server, as the sample tells to write it for a site under a path; it forbids frames. */
const portalServer = (port: number, inner: number) => `
server {
  listen 127.0.0.1:${port};
  add_header X-Frame-Options DENY always;
  location = /cds { return 308 /cds/$is_args$args; }
  location /cds/ {
    proxy_pass http://127.0.0.1:${inner}/;
    proxy_http_version 1.1;
    add_header X-Served-For cds;
  }
}`;

/** nginx with docs/servers/nginx.conf in the place of /etc/nginx/conf.d; under a path, behind the portal's server. */
export const nginx: Sample = {
  program: 'nginx',
  configure({ folder, dist, port, innerPort, portals, base }) {
    const isBehind = base !== '/';
    const own = isBehind ? innerPort : port;
    const site = sampleWith('nginx.conf', [
      ['"https://cong.tinh.gov.vn https://www.tinh.gov.vn"', `"${portals.join(' ')}"`],
      ['  listen 80;\n  listen [::]:80;\n  # (2)', `  listen 127.0.0.1:${own};\n  # (2)`],
      ['root /srv/chuyendoiso/dist;', `root ${dist};`],
      ['set $cds_base "/";', `set $cds_base "${base}";`],
    ]);
    writeFileSync(join(folder, 'site.conf'), site + (isBehind ? portalServer(port, innerPort) : ''));
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const main = [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${folder}/nginx.pid;`,
      'error_log stderr warn;',
      'worker_processes 1;',
      'daemon off;',
      'events {}',
      `http { access_log off; ${folders.join(' ')} include ${folder}/site.conf; }`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
    return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  },
};
