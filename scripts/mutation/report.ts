import { isAlive, scoreOf, type Mutant } from './outcome.ts';
import { reasonFor } from './reasons.ts';

/** What one group came to, and when. */
export interface Measured {
  readonly name: string;
  /** Day of the run and the commit that was measured, `2026-11-25, c9c1da2`. */
  readonly on: string;
  readonly mutants: readonly Mutant[];
}

/** The least score, per cent, of src/domain and of src/contract. */
export const leastScore = 85;

const percent = (value: number) => `${value.toFixed(1)}%`;

const countBy = (keys: readonly string[]): readonly (readonly [key: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
};

/** The two trees whose scores count, each with its mutants of all groups that were measured. */
export function trees(
  measured: readonly Measured[],
): readonly (readonly [tree: string, mutants: readonly Mutant[]])[] {
  const all = measured.flatMap(({ mutants }) => mutants);
  return ['src/domain', 'src/contract'].map((tree) => [
    tree,
    all.filter(({ file }) => file.startsWith(`${tree}/`)),
  ]);
}

/** Whether what was measured reaches the score. */
export const isGoodEnough = (measured: readonly Measured[]): boolean =>
  trees(measured).every(([, mutants]) => scoreOf(mutants).percent >= leastScore);

function row(name: string, on: string, mutants: readonly Mutant[]): string {
  const { killed, alive, percent: score } = scoreOf(mutants);
  const explained = mutants.filter((one) => isAlive(one) && reasonFor(one) !== null).length;
  return `| ${name} | ${percent(score)} | ${killed} | ${alive} | ${explained} | ${on} |`;
}

/** The report as Markdown. @param missing groups that have never been measured */
export function reportOf(measured: readonly Measured[], missing: readonly string[]): string {
  const alive = measured.flatMap(({ mutants }) => mutants).filter(isAlive);
  const unexplained = alive.filter((one) => reasonFor(one) === null);
  const why = countBy(alive.flatMap((one) => reasonFor(one) ?? []));
  return `${[
    '# Mutation testing',
    '',
    'Made by `node scripts/nightly.ts mutation`; not edited by hand. Stryker changes the code in one place at a time and',
    'runs the pure tests (`scripts/mutation/vitest.config.ts`) against it: a change that no test notices lives. The score is',
    `the share of changes that were noticed; src/domain and src/contract need ${leastScore}% each. A part stands as it was on`,
    'its day and commit: tests written since do not show.',
    '',
    '| Part | Score | Killed | Alive | of these without effect | Measured on |',
    '| --- | --: | --: | --: | --: | --- |',
    ...trees(measured).map(([tree, mutants]) => row(`**${tree}**, as far as measured`, '', mutants)),
    ...measured.map(({ name, on, mutants }) => row(name, on, mutants)),
    '',
    ...(missing.length === 0 ? [] : [`Not measured yet: ${missing.join(', ')}.`, '']),
    '## Changes without effect',
    '',
    'Looked at one by one (`scripts/mutation/reasons.ts`): nobody could see the difference. They count as alive all the same.',
    '',
    ...why.map(([reason, count]) => `- ${count}: ${reason}`),
    '',
    '## Without a test that notices',
    '',
    '| File | Alive | Kinds |',
    '| --- | --: | --- |',
    ...countBy(unexplained.map(({ file }) => file)).map(([file, count]) => {
      const kinds = countBy(
        unexplained.filter((one) => one.file === file).map(({ mutatorName }) => mutatorName),
      );
      return `| ${file} | ${count} | ${kinds.map(([kind, of]) => `${kind} ${of}`).join(', ')} |`;
    }),
  ].join('\n')}\n`;
}
