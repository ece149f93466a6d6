/**
 * `npm run data:check -- PATH_OR_URL`: checks a file, a folder or an API's address against the contract.
 * Exit code: 0 nothing wrong, 1 problems (listed), 2 wrong usage.
 */
import { basename, dirname } from 'node:path';
import { checkApi, checkFile, type Report } from './check/check.ts';
import { folderPlace, isFolder, urlPlace } from './check/reader.ts';
import { formatReport } from './check/table.ts';

async function check(target: string): Promise<Report> {
  if (/^https?:\/\//.test(target)) return checkApi(urlPlace(target));
  return (await isFolder(target))
    ? checkApi(folderPlace(target))
    : checkFile(folderPlace(dirname(target)), basename(target));
}

const targets = process.argv.slice(2);
const target = targets[0] ?? 'public/api/v1';
if (targets.length > 1 || target.startsWith('-')) {
  console.error('Cách dùng: npm run data:check -- THƯ_MỤC, TỆP hoặc ĐỊA_CHỈ (mặc định: public/api/v1)');
  process.exitCode = 2;
} else {
  try {
    const report = await check(target);
    console.log(formatReport(target, report));
    if (report.findings.some(({ severity }) => severity === 'record')) process.exitCode = 1;
  } catch {
    console.error(`Không đọc được «${target}»: hãy kiểm tra lại đường dẫn.`);
    process.exitCode = 1;
  }
}
