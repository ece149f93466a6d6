/**
 * `npm run data:check -- PATH_OR_URL`: checks a file, a folder or an API's address against the contract.
 * Exit code: 0 nothing wrong, 1 problems (listed), 2 wrong usage.
 */
import { checkTarget } from './check/check.ts';
import { formatReport } from './check/table.ts';

const targets = process.argv.slice(2);
const target = targets[0] ?? 'public/api/v1';
if (targets.length > 1 || target.startsWith('-')) {
  console.error('Cách dùng: npm run data:check -- THƯ_MỤC, TỆP hoặc ĐỊA_CHỈ (mặc định: public/api/v1)');
  process.exitCode = 2;
} else {
  try {
    const report = await checkTarget(target);
    console.log(formatReport(target, report));
    if (report.findings.some(({ severity }) => severity === 'record')) process.exitCode = 1;
  } catch {
    console.error(`Không đọc được «${target}»: hãy kiểm tra lại đường dẫn.`);
    process.exitCode = 1;
  }
}
