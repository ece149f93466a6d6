/**
 * Builds `public/api/v1/**` from the hand-kept files in `data/`. With `--check` it writes nothing and exits 1 when the
 * published files are not what the data give. See docs/publish-data.md.
 */
import { build } from './data/build.ts';
import { DataError } from './data/cursor.ts';
import { publish, readDataFiles, staleFiles } from './data/files.ts';

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  let built;
  try {
    built = build(readDataFiles());
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    return 1;
  }
  for (const error of built.errors) console.error(error.message);
  if (built.errors.length > 0) return 1;
  if (checkOnly) {
    const stale = staleFiles(built.resources);
    for (const path of stale)
      console.error(`public/api/v1/${path}: khác với dữ liệu nguồn; chạy lại data-build`);
    return stale.length === 0 ? 0 : 1;
  }
  const touched = publish(built.resources);
  console.log(`${built.resources.size} tệp, ${touched.length} tệp thay đổi`);
  return 0;
}
