import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Refusal } from './say.mjs';

const oldest = 20;

/** The machine's Node only has to install; the project brings its own for everything else. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldest) return;
  throw new Refusal(
    `Node ${process.versions.node} quá cũ, cần Node ${oldest} trở lên: https://nodejs.org`,
    `Node ${process.versions.node} is too old; install Node ${oldest} or newer.`,
  );
}

/** The Node of the project, whatever the machine has. */
export const projectNode = join(root, 'node_modules', '.bin', 'node');

/** @returns {Promise<string | null>} why the project's Node cannot be used; null when it can */
export async function problemOfProjectNode() {
  const want = `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node}`;
  try {
    const { code, output } = await run(projectNode, ['--version'], { quiet: true });
    const got = output.trim();
    return code === 0 && got === want
      ? null
      : `node_modules/.bin/node: ${got || `exit ${code}`}, ${want} expected`;
  } catch (error) {
    return String(error);
  }
}
