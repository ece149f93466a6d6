import { readReport, type Result } from './result.ts';

function numberAt(report: unknown, key: string): number {
  if (typeof report !== 'object' || report === null || !(key in report)) return 0;
  const value: unknown = Object.entries(report).find(([name]) => name === key)?.[1];
  return typeof value === 'number' ? value : 0;
}

function objectAt(report: unknown, key: string): unknown {
  return typeof report === 'object' && report !== null
    ? Object.entries(report).find(([name]) => name === key)?.[1]
    : null;
}

/** A step that ends badly failed at least once, whatever it managed to write down. */
function settled({ passed, failed }: Result, code: number): Result {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** A command that either works or does not. */
export const asOne = (code: number): Result =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Tests of a Vitest report. */
export function vitestCounts(code: number, report: unknown = readReport('vitest')): Result {
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  return settled({ passed, failed: passed + failed === 0 ? 1 : failed }, code);
}

/** Tests of a Playwright report; one that passed only when tried again is no pass. */
export function playwrightCounts(code: number, report: unknown = readReport('e2e')): Result {
  const stats = objectAt(report, 'stats');
  const passed = numberAt(stats, 'expected');
  const failed = numberAt(stats, 'unexpected') + numberAt(stats, 'flaky');
  return settled({ passed, failed: passed + failed === 0 ? 1 : failed }, code);
}

/** Checks that one of our own scripts counted. */
export function ownCounts(name: string, code: number, report: unknown = readReport(name)): Result {
  return settled({ passed: numberAt(report, 'passed'), failed: numberAt(report, 'failed') }, code);
}
