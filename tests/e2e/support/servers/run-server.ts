import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A free port of this machine. Somebody else may take it before it is used, which is rare enough. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/**
 * A sample of docs/servers with what an administrator is told to change.
 * @param changes text of the sample → what comes in its place; each must stand there exactly once.
 */
export function sampleWith(file: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`${file}: «${from}» must stand there once`);
      return text.replace(from, () => to);
    },
    readFileSync(`docs/servers/${file}`, 'utf8'),
  );
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server stopped:\n${output()}`);
    // oxlint-disable-next-line no-await-in-loop -- asked until it answers
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`The server does not answer at ${url}:\n${output()}`);
}

/**
 * Runs a server in the foreground until it is told to stop.
 * @param url an address that it answers.
 * @returns how to stop it; waits until it has.
 */
export async function runServer(
  program: string,
  args: readonly string[],
  url: string,
  env: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let heard = '';
  child.stdout.on('data', (chunk: Buffer) => void (heard += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (heard += chunk.toString()));
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  try {
    await answers(url, child, () => heard);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
