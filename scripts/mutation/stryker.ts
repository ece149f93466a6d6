import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../setup/run.mjs';
import type { Group } from './groups.ts';
import { rangeOf, readOutcome, withSecondRun, type Mutant } from './outcome.ts';

const home = 'scripts/mutation';
const packages = `${home}/node_modules/@stryker-mutator`;
const results = '.build/mutation';

/** Installs Stryker where it does not weigh on the project. @throws with what npm said */
export async function installStryker(): Promise<void> {
  if (existsSync(`${packages}/core`)) return;
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: home,
    quiet: true,
  });
  if (code !== 0) throw new Error(`Không cài được Stryker · Stryker could not be installed\n${output}`);
}

interface Pass {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Whether what runs only while a module loads is left out. */
  readonly ignoreStatic: boolean;
}

/** One run of Stryker. @returns its mutants */
async function runPass({ name, mutate, ignoreStatic }: Pass): Promise<readonly Mutant[]> {
  const report = `${results}/${name}.json`;
  const config = `${results}/${name}.config.json`;
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      mutate,
      ignoreStatic,
      testRunner: 'vitest',
      // By its place: Stryker looks for plugins beside itself, but would take those of the project first.
      plugins: [`${process.cwd()}/${packages}/vitest-runner/dist/src/index.js`],
      vitest: { configFile: `${home}/vitest.config.ts`, related: false },
      // What the tests read, and no tsconfig.json: Stryker would rewrite it by an interface that TypeScript 7 has not.
      ignorePatterns: [
        ...['/*', '!/src', '!/tests', '!/public', '!/scripts', '!/mocks', '!/package.json'],
        ...['node_modules', '/public/api/v1/editions'],
      ],
      coverageAnalysis: 'perTest',
      concurrency: 2,
      timeoutMS: 15_000,
      incremental: true,
      incrementalFile: `${results}/${name}.incremental.json`,
      tempDirName: '.build/stryker',
      reporters: ['json'],
      jsonReporter: { fileName: report },
      allowConsoleColors: false,
    }),
  );
  const command = `${packages}/core/bin/stryker.js`;
  const { code, output } = await run('node', [command, 'run', config], { quiet: true });
  if (code !== 0) throw new Error(`Stryker (${name})\n${output}`);
  return readOutcome(report);
}

/**
 * Mutates a part of the code. What runs only while a module loads (tables, patterns, schemas) needs every test for
 * each mutant, so it has a second run of its own; all else is tried with the tests that reach it.
 */
export async function mutantsOf({ name, mutate: globs }: Group): Promise<readonly Mutant[]> {
  const file = name.replaceAll('/', '-');
  const first = await runPass({ name: file, mutate: globs, ignoreStatic: true });
  const ranges = [...new Set(first.filter(({ status }) => status === 'Ignored').map(rangeOf))];
  if (ranges.length === 0) return first;
  return withSecondRun(first, await runPass({ name: `${file}-static`, mutate: ranges, ignoreStatic: false }));
}
