import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from '../../../../scripts/server/index.ts';
import { findProgram } from '../../../../scripts/suite/find-program.ts';
import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { freePort, runServer } from './run-server.ts';
import type { Sample } from './sample.ts';

/** The servers of docs/servers that can be run here, by name. */
export const samples = { nginx, apache, caddy } satisfies Record<string, Sample>;

/** A server of docs/servers, or our own, which says how the others must answer. */
export type ServerName = 'node' | keyof typeof samples;

/** Whether the server can be run here; our own always can. CI must have nginx, the one that most provinces use. */
export function isInstalled(name: ServerName): boolean {
  if (name === 'node' || (name === 'nginx' && process.env['CI'] !== undefined)) return true;
  return findProgram(samples[name].program) !== null;
}

/** A running server. */
export type Started = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Starts a server over the built site, with a folder of its own, on a free port.
 * @param portals sites that may frame the widgets.
 * @param base where the site lives.
 */
export async function startServer(
  name: ServerName,
  portals: readonly string[],
  base: string = '/',
): Promise<Started> {
  if (name === 'node') return createServer({ root: 'dist', base, portalOrigins: portals });
  const { program, configure } = samples[name];
  const path = findProgram(program);
  if (path === null) throw new Error(`${program} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), `cds-${name}-`));
  const [port, innerPort] = [await freePort(), await freePort()];
  const args = configure({ folder, dist: resolve('dist'), port, innerPort, portals, base });
  const url = `http://localhost:${port}${base}`;
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const stop = await runServer(path, args, url, env);
  return { url, close: () => stop().then(() => rmSync(folder, { recursive: true, force: true })) };
}
