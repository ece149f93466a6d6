import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests of commands over a copy of the published files, which is made and taken away for each of them. */
const overACopy = 'tests/contract/data-check*.test.ts';

/**
 * `unit` runs pure code in Node, all files in one realm: importing the code anew for each would take longer than the
 * tests. `files` changes files, each test file by itself; `journeys` enters through a URL and reads the screen in jsdom.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          exclude: [overACopy],
          setupFiles: ['tests/setup/console.ts', 'tests/setup/languages.ts'],
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,budgets,contract,data,server,share,toolchain}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'files',
          environment: 'node',
          setupFiles: ['tests/setup/console.ts'],
          include: [overACopy],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          testTimeout: 20_000,
          setupFiles: ['tests/setup/console.ts', 'tests/setup/journeys.ts'],
          include: ['src/**/*.test.tsx', 'tests/{browse,briefing,embed,honesty}/**/*.test.tsx'],
        },
      },
    ],
  },
});
