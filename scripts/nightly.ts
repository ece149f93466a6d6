/**
 * What takes too long for `npm test`: `node scripts/nightly.ts [fuzz | mutation [PART…]]`, both without an argument.
 * `FUZZ_CASES` (10,000) and `FUZZ_SEED` (by chance) may be set. Ends with 1 when something fails.
 */
import { writeFileSync } from 'node:fs';
import { groups } from './mutation/groups.ts';
import { scoreOf } from './mutation/outcome.ts';
import { isGoodEnough, leastScore, reportOf, trees } from './mutation/report.ts';
import { allResults } from './mutation/results.ts';
import { installStryker, measure } from './mutation/stryker.ts';
import { run, toolEnvironment } from './setup/run.mjs';
import { announce, duration, explain } from './setup/say.mjs';

const reportFile = 'docs/mutation.md';

/** Random files of every kind against the contract, and everything that is told of them. */
async function fuzz(): Promise<boolean> {
  const cases = process.env['FUZZ_CASES'] ?? '10000';
  const seed = process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 1e9));
  announce(`Kiểm thử ngẫu nhiên hợp đồng dữ liệu · Fuzzing: FUZZ_CASES=${cases} FUZZ_SEED=${seed}`);
  const began = Date.now();
  const env = { ...toolEnvironment(), FUZZ_CASES: cases, FUZZ_SEED: seed };
  const files = ['tests/contract/fuzz', 'tests/contract/properties'];
  const { code, output } = await run('vitest', ['run', '--project', 'unit', '--reporter=dot', ...files], {
    env,
    quiet: true,
  });
  if (code !== 0) console.log(output);
  console.log(`  ${code === 0 ? '✓' : '✗'} ${duration(Date.now() - began)}`);
  return code === 0;
}

/** @param wanted names of parts; all of them when empty */
async function mutation(wanted: readonly string[]): Promise<boolean> {
  announce('Kiểm thử đột biến · Mutation testing (Stryker)');
  const chosen = groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  if (chosen.length === 0) {
    console.log(`  Các phần · parts: ${groups.map(({ name }) => name).join(', ')}`);
    return false;
  }
  await installStryker();
  const { output: commit } = await run('git', ['rev-parse', '--short', 'HEAD'], { quiet: true });
  const today = `${new Date().toISOString().slice(0, 10)}, ${commit.trim()}`;
  for (const group of chosen) {
    const began = Date.now();
    await measure(group, today, (text) => console.log(`  ${group.name}: ${text}`));
    console.log(`  ✓ ${group.name} ${duration(Date.now() - began)}`);
  }
  return report();
}

/** Writes the report of everything that has been measured. @returns whether that reaches the score */
async function report(): Promise<boolean> {
  const results = allResults();
  const measured = results.flatMap(([, one]) => one ?? []);
  const missing = results.flatMap(([name, one]) => (one ? [] : [name]));
  writeFileSync(reportFile, reportOf(measured, missing));
  await run('prettier', ['--write', '--log-level=warn', reportFile]);
  for (const [tree, mutants] of trees(measured)) {
    const { percent, killed, alive } = scoreOf(mutants);
    console.log(
      `  ${tree}: ${percent.toFixed(1)}% (${killed} bị phát hiện · killed, ${alive} sống sót · alive; cần · need ${leastScore}%)`,
    );
  }
  if (missing.length > 0) console.log(`  Chưa đo · not measured: ${missing.join(', ')}`);
  console.log(`  → ${reportFile}`);
  return isGoodEnough(measured) && missing.length === 0;
}

async function nightly([what, ...parts]: readonly string[]): Promise<boolean> {
  if (what === 'fuzz') return fuzz();
  if (what === 'mutation') return mutation(parts);
  if (what === 'report') return report();
  if (what !== undefined) {
    console.log('Cách dùng · usage: node scripts/nightly.ts [fuzz | mutation [PART…] | report]');
    return false;
  }
  // Both, even when the first fails: a night is for finding out.
  const passed = [await fuzz(), await mutation([])].filter(Boolean).length;
  console.log(`\n${passed} passed, ${2 - passed} failed`);
  return passed === 2;
}

process.exitCode = await nightly(process.argv.slice(2)).then(
  (isGood) => (isGood ? 0 : 1),
  (error: unknown) => {
    explain(error);
    return 1;
  },
);
