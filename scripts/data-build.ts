/**
 * Builds `public/api/v1/**` from the hand-kept files in `data/`. With `--check` it writes nothing and exits 1 when the
 * published files are not what the data give. See docs/publish-data.md.
 */
import { build } from './data/build.ts';
import { contractProblems } from './data/contract-check.ts';
import { DataError } from './data/cursor.ts';
import { publish, readDataFiles, staleFiles } from './data/files.ts';

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  try {
    const { resources, errors } = build(readDataFiles());
    const faults = errors.map(({ message }) => message);
    // A refused record is missing from the resources: what the contract says of the rest would only confuse.
    if (faults.length === 0) faults.push(...contractProblems(resources));
    if (faults.length > 0) return report(faults);
    if (checkOnly) {
      return report(
        staleFiles(resources).map(
          (path) => `public/api/v1/${path}: không đúng với data/, hãy chạy lại data-build`,
        ),
      );
    }
    console.log(`${resources.size} tệp, ${publish(resources).length} tệp thay đổi`);
    return 0;
  } catch (error) {
    if (error instanceof DataError) return report([error.message]);
    throw error;
  }
}

function report(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}
