/** `npm run preview`: serves dist/. Options: `--port 4173`, `--base /cds/`, `--host 0.0.0.0`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer, isPortTaken, type RunningServer } from './server/index.ts';
import { Refusal, explain } from './setup/say.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    base: { type: 'string', default: '/' },
    host: { type: 'string' },
  },
});
const wanted = Number(values.port);
/** How many ports to try after the wanted one. */
const tries = 20;

async function serve(port: number, left: number): Promise<RunningServer> {
  try {
    return await createServer({ root: 'dist', base: values.base, host: values.host ?? null, port });
  } catch (error) {
    if (!isPortTaken(error) || left === 0) throw error;
    return serve(port + 1, left - 1);
  }
}

try {
  if (!existsSync('dist/index.html')) {
    throw new Refusal('Chưa có bản dựng: hãy chạy «npm start».', 'Nothing is built yet: run "npm start".');
  }
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535 - tries) {
    throw new Refusal(`Cổng không hợp lệ: ${values.port}.`, `Not a port: ${values.port}.`);
  }
  const server = await serve(wanted, tries);
  if (wanted !== 0 && server.port !== wanted) {
    console.log(
      `\nCổng ${wanted} đang bận, dùng cổng ${server.port}. · Port ${wanted} is taken, ${server.port} is used.`,
    );
  }
  console.log(`\n  Bảng chỉ số: ${server.url}\n  Dừng: Ctrl+C · Stop: Ctrl+C`);
  const stop = () => void server.close().then(() => process.exit(0));
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
