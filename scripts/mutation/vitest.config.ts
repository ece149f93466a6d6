import { defineConfig } from 'vitest/config';

/** Tests that read whole published files, or random ones hundreds of times: too slow to be run for every mutant. */
const slow = ['decks', 'properties', 'properties-published'];

/** The pure tests of the rules and of the contract alone: what a mutant of src/domain or src/contract is judged by. */
export default defineConfig({
  test: {
    name: 'mutation',
    environment: 'node',
    isolate: false,
    restoreMocks: true,
    // The same few random files every time, so that a mutant does not live or die by chance.
    env: { FUZZ_CASES: '40', FUZZ_SEED: '20261125' },
    // Busy machines: a slow test is no dead mutant, Stryker has its own limit for endless loops.
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation/setup.ts', 'tests/setup/console.ts', 'tests/setup/languages.ts'],
    include: ['src/{domain,contract}/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    exclude: ['tests/contract/data-check*.test.ts', ...slow.map((name) => `tests/contract/${name}.test.ts`)],
  },
});
