import { describe, expect, it, vi } from 'vitest';
import { ownCounts, playwrightCounts, vitestCounts } from '../../scripts/suite/counts.ts';
import { runSteps, summary } from '../../scripts/suite/run-steps.ts';
import { steps, type Step } from '../../scripts/suite/steps.ts';

describe('what a step came to', () => {
  it.each([
    ['all passed', vitestCounts(0, { numPassedTests: 12, numFailedTests: 0 }), { passed: 12, failed: 0 }],
    ['some failed', vitestCounts(1, { numPassedTests: 11, numFailedTests: 1 }), { passed: 11, failed: 1 }],
    ['an error outside any test', vitestCounts(1, { numPassedTests: 12 }), { passed: 12, failed: 1 }],
    ['no test ran', vitestCounts(0, { numPassedTests: 0 }), { passed: 0, failed: 1 }],
    ['no report', vitestCounts(0, null), { passed: 0, failed: 1 }],
    [
      'pages passed',
      playwrightCounts(0, { stats: { expected: 3, unexpected: 0 } }),
      { passed: 3, failed: 0 },
    ],
    ['a flaky page', playwrightCounts(0, { stats: { expected: 3, flaky: 1 } }), { passed: 3, failed: 1 }],
    [
      'a page failed',
      playwrightCounts(1, { stats: { expected: 2, unexpected: 1 } }),
      { passed: 2, failed: 1 },
    ],
    ['the browser did not start', playwrightCounts(1, null), { passed: 0, failed: 1 }],
    ['a script died', ownCounts('x', 1, null), { passed: 0, failed: 1 }],
  ])('%s', (_what, result, expected) => {
    expect(result).toEqual(expected);
  });
});

describe('the run', () => {
  const step = (code: number): Step => ({
    title: `exit ${code}`,
    command: ['node', '-e', `process.exit(${code})`],
    reports: [],
    count: (got) => ({ passed: got === 0 ? 2 : 0, failed: got === 0 ? 0 : 1 }),
  });

  it('adds up, and stops at the first failure', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    expect(await runSteps([step(0), step(0)])).toEqual({ passed: 4, failed: 0 });
    expect(await runSteps([step(0), step(1), step(0)])).toEqual({ passed: 2, failed: 1 });
  });

  it('ends with one line of counts', () => {
    expect(summary({ passed: 7, failed: 0 })).toBe('7 passed, 0 failed');
  });

  it('leaves nothing out', () => {
    const commands = steps.map(({ command }) => command.join(' ')).join('\n');
    for (const part of [
      'tsc',
      'oxlint',
      'prettier',
      'data-build.ts --check',
      'data-check.ts',
      'schema-export.ts --check',
    ]) {
      expect(commands).toContain(part);
    }
    for (const part of ['vitest run', 'build.ts', 'budgets.ts', 'playwright test'])
      expect(commands).toContain(part);
  });
});
