import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** How many checks of a step passed and failed. */
export type Result = { readonly passed: number; readonly failed: number };

const fileOf = (name: string) => `.build/${name}.json`;

/** Leaves the result of a step for the whole run to add up. */
export function writeResult(name: string, result: Result): void {
  mkdirSync('.build', { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify(result));
}

/** Forgets an earlier run, so that a step that dies cannot be taken for one that passed. */
export function forgetResult(name: string): void {
  rmSync(fileOf(name), { force: true });
}

/** The report that a step wrote; null when it wrote none. */
export function readReport(name: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
  } catch {
    return null;
  }
}
