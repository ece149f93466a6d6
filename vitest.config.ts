import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `unit` runs pure code in Node; `journeys` enters through a URL and reads the screen in jsdom. */
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
          setupFiles: ['tests/setup/console.ts', 'tests/setup/languages.ts'],
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,budgets,contract,data,server,toolchain}/**/*.test.ts',
          ],
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
