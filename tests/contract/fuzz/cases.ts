import { performance } from 'node:perf_hooks';
import fc from 'fast-check';

function numberFrom(name: string): number | undefined {
  const text = process.env[name];
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** How often each property is tried: `FUZZ_CASES`, which the nightly script sets to 10,000 and more; else 500. */
export const cases = numberFrom('FUZZ_CASES') ?? 500;

/** `FUZZ_SEED` repeats a run. */
const seed = numberFrom('FUZZ_SEED') ?? Math.floor(Math.random() * 1e9);

/** The longest that one file of these may take, milliseconds: a machine under load included. */
const longest = 3000;

/**
 * Tries a property with as many cases as are wanted and bears its seed in the message when it fails.
 * @param share of the cases, for what takes long: 0.2 is one fifth
 */
export function fuzz<T>(inputs: fc.Arbitrary<T>, check: (input: T) => void, share = 1): void {
  const timed = (input: T) => {
    const began = performance.now();
    check(input);
    const took = performance.now() - began;
    if (took > longest) throw new Error(`took ${Math.round(took)} ms`);
  };
  fc.assert(fc.property(inputs, timed), { numRuns: Math.ceil(cases * share), seed });
}

/** Long runs say what they do; short ones only when they fail, as fast-check then names the seed. */
if (cases > 500) console.log(`FUZZ_CASES=${cases} FUZZ_SEED=${seed}`);
