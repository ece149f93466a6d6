import { announce, duration } from '../setup/say.mjs';
import { run } from '../setup/run.mjs';
import { forgetResult, type Result } from './result.ts';
import type { Step } from './steps.ts';

/** The last line of `npm test`, alone on its line, for people and for machines. */
export const summary = ({ passed, failed }: Result) => `${passed} passed, ${failed} failed`;

/**
 * Runs steps in turn and stops at the first that fails.
 * @param steps what to run.
 * @returns what all steps that ran came to.
 */
export async function runSteps(steps: readonly Step[]): Promise<Result> {
  const total = { passed: 0, failed: 0 };
  for (const [index, { title, command, reports, count }] of steps.entries()) {
    announce(`[${index + 1}/${steps.length}] ${title}`);
    reports.forEach(forgetResult);
    const start = Date.now();
    const [program, ...args] = command;
    const { code } = await run(program, args);
    const { passed, failed } = count(code);
    total.passed += passed;
    total.failed += failed;
    const time = duration(Date.now() - start);
    if (failed > 0) {
      console.log(`  ✗ ${time}: «${command.join(' ')}» không đạt, dừng ở đây · failed, stopping here`);
      return total;
    }
    console.log(`  ✓ ${time}${passed > 1 ? `, ${passed}` : ''}`);
  }
  return total;
}
