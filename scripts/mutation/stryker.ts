import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from '../setup/run.mjs';
import type { Group } from './groups.ts';
import { rangeOf, readOutcome, type Mutant } from './outcome.ts';
import { noteDay, passFile, resultsFolder } from './results.ts';

const home = 'scripts/mutation';
const packages = `${home}/node_modules/@stryker-mutator`;

/** Installs Stryker where it does not weigh on the project. @throws with what npm said */
export async function installStryker(): Promise<void> {
  if (existsSync(`${packages}/core`)) return;
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: home,
    quiet: true,
  });
  if (code !== 0) throw new Error(`Không cài được Stryker · Stryker could not be installed\n${output}`);
}

/**
 * One run of Stryker.
 * @param isStatic whether what runs only while a module loads is what is tried, or what is left out
 * @returns its mutants
 */
async function runPass(
  { name, mutate }: Group,
  isStatic: boolean,
  log: (text: string) => void,
): Promise<readonly Mutant[]> {
  const report = passFile(name, isStatic);
  const config = report.replace(/json$/, 'config.json');
  mkdirSync(resultsFolder, { recursive: true });
  rmSync(report, { force: true });
  writeFileSync(
    config,
    JSON.stringify({
      mutate,
      ignoreStatic: !isStatic,
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
      incrementalFile: report.replace(/json$/, 'incremental.json'),
      tempDirName: '.build/stryker',
      reporters: ['json'],
      jsonReporter: { fileName: report },
      allowConsoleColors: false,
    }),
  );
  const { code, output } = await run('node', [`${packages}/core/bin/stryker.js`, 'run', config], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`Stryker (${name})\n${output}`);
  const mutants = readOutcome(report);
  log(`${mutants.length} thay đổi · mutants${isStatic ? ' (khi nạp · while loading)' : ''}`);
  return mutants;
}

/**
 * Mutates a part of the code and leaves what came of it in the folder of results. What runs only while a module loads
 * (tables, patterns, schemas) needs every test for each mutant, so it has a second run of its own; all else is tried
 * with the tests that reach it.
 * @param day and commit of the run, for the report
 */
export async function measure(group: Group, day: string, log: (text: string) => void): Promise<void> {
  rmSync(passFile(group.name, true), { force: true });
  const first = await runPass(group, false, log);
  const ranges = [...new Set(first.filter(({ status }) => status === 'Ignored').map(rangeOf))];
  if (ranges.length > 0) await runPass({ name: group.name, mutate: ranges }, true, log);
  noteDay(group.name, day);
}
