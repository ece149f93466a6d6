import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a file may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Looks for a program, in the folders of services too, which are not on everybody's PATH.
 * @returns its path, or null.
 */
export function findProgram(name: string): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/usr/bin',
  ];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}
