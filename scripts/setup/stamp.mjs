import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What an install is made from: the lock file and the kind of machine. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** An install made by hand: npm's own list of what lies in node_modules agrees with the lock file. */
function agreesWithLock() {
  const listFile = join(modules, '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const installed = readJson(listFile).packages;
  const locked = readJson(join(root, 'package-lock.json')).packages;
  const names = Object.keys(locked).filter((name) => name !== '' && !locked[name].optional);
  return (
    names.every((name) => installed[name]?.version === locked[name].version) &&
    Object.keys(installed).every((name) => installed[name].version === locked[name]?.version)
  );
}

/** Whether node_modules is what the lock file says. */
export function isInstalled() {
  try {
    if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === wanted();
    return agreesWithLock();
  } catch {
    return false;
  }
}

/** Remembers that node_modules is what the lock file says. */
export function rememberInstall() {
  writeFileSync(stampFile, wanted());
}
