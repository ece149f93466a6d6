import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

const lockFile = join(root, 'package-lock.json');

/** The Node that was there before us: the one in node_modules may be replaced while we run. */
export function machineNode() {
  return process.env.npm_node_execpath ?? process.execPath;
}

/** npm's own script when npm started us (then no shell and no PATH is needed), else npm on PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (!script || !basename(script).startsWith('npm-cli')) return { command: 'npm', before: [] };
  return { command: machineNode(), before: [script] };
}

/**
 * @param {...string} args
 * @returns {Promise<{ code: number, output: string }>}
 */
async function npm(...args) {
  const { command, before } = npmCommand();
  const env = { ...process.env };
  delete env['NODE_ENV'];
  const all = [...before, ...args, '--include=dev', '--loglevel=error'];
  return run(command, all, { env, quiet: true }).catch((error) => ({ code: 1, output: String(error) }));
}

/**
 * Whether npm refused only because the lock file does not list the native parts of other kinds of machine.
 * npm 12 asks for all of them, older ones for those of this machine.
 * @param {string} output what npm said
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} locked packages of the lock file
 */
export function lacksOnlyOtherPlatforms(output, locked) {
  const optional = new Set(
    Object.values(locked).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {})),
  );
  const complaints = output.match(/(?:Missing|Invalid): .*/g) ?? [];
  const missing = complaints.map((line) => /^Missing: (@?[^@]+)@.* from lock file/.exec(line)?.[1] ?? '');
  return missing.length > 0 && missing.every((name) => optional.has(name));
}

/** Installs what the lock file says. @returns {Promise<{ code: number, output: string }>} */
export async function installPackages() {
  const clean = await npm('ci');
  const lock = readFileSync(lockFile);
  if (clean.code === 0 || !lacksOnlyOtherPlatforms(clean.output, JSON.parse(lock.toString()).packages))
    return clean;
  const lenient = await npm('install', '--no-save');
  // The versions came from the lock file; it stays as it was published.
  writeFileSync(lockFile, lock);
  return lenient;
}
