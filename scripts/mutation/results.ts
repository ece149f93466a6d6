import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { groups } from './groups.ts';
import { readOutcome, withSecondRun, type Mutant } from './outcome.ts';
import type { Measured } from './report.ts';

/** Where runs leave what they find; not kept in the repository. */
export const resultsFolder = '.build/mutation';

const fileOf = (group: string, part: string) => `${resultsFolder}/${group.replaceAll('/', '-')}${part}`;

/** The report of one pass of Stryker over a group. */
export const passFile = (group: string, isStatic: boolean) =>
  fileOf(group, isStatic ? '-static.json' : '.json');

/** Notes when a group was measured, and of which commit. */
export function noteDay(group: string, day: string): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(fileOf(group, '.day'), day);
}

function mutantsOf(group: string): readonly Mutant[] {
  const first = readOutcome(passFile(group, false));
  const second = passFile(group, true);
  return existsSync(second) ? withSecondRun(first, readOutcome(second)) : first;
}

/** What is known of all groups, of whichever night; null for one that has not been measured to its end. */
export const allResults = (): readonly (readonly [group: string, measured: Measured | null])[] =>
  groups.map(({ name }) => {
    const day = fileOf(name, '.day');
    return [
      name,
      existsSync(day) ? { name, on: readFileSync(day, 'utf8').trim(), mutants: mutantsOf(name) } : null,
    ];
  });
