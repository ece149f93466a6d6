import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The built site with another `config.json`, as the operator of a portal would have it: the rest are links.
 * @param changes put over the built configuration: `{ portalOrigins: ['https://…'] }`
 * @returns its folder, and how to take it away
 */
export function siteWithConfig(changes: Readonly<Record<string, unknown>>): {
  readonly root: string;
  readonly remove: () => void;
} {
  const dist = resolve('dist');
  mkdirSync('.build', { recursive: true });
  const root = mkdtempSync(join('.build', 'framed-'));
  for (const name of readdirSync(dist)) {
    if (!name.startsWith('config.json')) symlinkSync(join(dist, name), join(root, name));
  }
  const built: object = JSON.parse(readFileSync(join(dist, 'config.json'), 'utf8'));
  writeFileSync(join(root, 'config.json'), JSON.stringify({ ...built, ...changes }));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
