import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Environment of everything that runs after the install: the project's own Node and tools first on PATH.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const tools = join(root, 'node_modules', '.bin');
  /** @type {NodeJS.ProcessEnv} */
  const env = Object.assign({}, process.env, { PATH: tools + delimiter + (process.env.PATH ?? '') });
  // NODE_ENV=production on a server would leave out the tools and change what the tests test.
  delete env.NODE_ENV;
  return env;
}

/**
 * Runs a command in the project's root without a keyboard.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean }} [options] quiet: keep the output, show nothing
 * @returns {Promise<{ code: number, output: string }>} output is empty unless quiet
 */
export function run(command, args, { env = toolEnvironment(), cwd = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (/** @type {string} */ chunk) => void (output += chunk);
    // As text from the start: a letter may lie across two chunks.
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const done = () => process.off('SIGINT', forward).off('SIGTERM', forward);
    child.once('error', (error) => (done(), reject(error)));
    child.once('close', (code) => (done(), resolve({ code: code ?? 1, output })));
  });
}
