import { asOne, ownCounts, playwrightCounts, vitestCounts } from './counts.ts';
import type { Result } from './result.ts';

/** One step of `npm test`: a command, and how to count what it did. */
export type Step = {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Reports of an earlier run that must not be counted again. */
  readonly reports: readonly string[];
  /** @param code exit code of the command. */
  readonly count: (code: number) => Result;
};

const one = (title: string, ...command: [string, ...string[]]): Step => ({
  title,
  command,
  reports: [],
  count: asOne,
});

const vitest = 'vitest run --reporter=dot --reporter=json --outputFile.json=.build/vitest.json';

/** Everything that is checked, cheapest first; `npm test` runs exactly this, and so does CI. */
export const steps: readonly Step[] = [
  one('Kiểu dữ liệu · Types', 'tsc'),
  one('Quy tắc mã và các tầng · Lint and layers', 'oxlint', '--deny-warnings'),
  one('Trình bày mã · Formatting', 'prettier', '--check', '--log-level=warn', '.'),
  one(
    'Dữ liệu công bố khớp bản nguồn · Published data up to date',
    'node',
    'scripts/data-build.ts',
    '--check',
  ),
  one('Dữ liệu công bố hợp lệ · Published data valid', 'node', 'scripts/data-check.ts', 'public/api/v1'),
  one('Lược đồ JSON khớp mã · JSON schemas up to date', 'node', 'scripts/schema-export.ts', '--check'),
  {
    title: 'Kiểm thử đơn vị, hành trình, hợp đồng dữ liệu · Unit, journey and contract tests',
    command: ['vitest', ...vitest.split(' ').slice(1)],
    reports: ['vitest'],
    count: vitestCounts,
  },
  one('Dựng trang · Build', 'node', 'scripts/build.ts'),
  {
    title: 'Dung lượng và cam kết của bản dựng · Byte budgets',
    command: ['node', 'scripts/budgets.ts'],
    reports: ['budgets'],
    count: (code) => ownCounts('budgets', code),
  },
  {
    title: 'Tệp PowerPoint mở được, đọc được · PowerPoint files open and can be read',
    command: ['node', 'scripts/check-office.ts'],
    reports: ['office'],
    count: (code) => ownCounts('office', code),
  },
  {
    title: 'Kiểm thử trên Chromium · End-to-end tests',
    command: ['playwright', 'test'],
    reports: ['e2e'],
    count: playwrightCounts,
  },
];
