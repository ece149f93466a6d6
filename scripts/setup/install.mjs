import { join } from 'node:path';
import { problemOfProjectNode } from './node-version.mjs';
import { installPackages, machineNode } from './npm.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { Refusal, announce, duration } from './say.mjs';
import { isInstalled, rememberInstall } from './stamp.mjs';

/** @type {readonly [RegExp, string, string][]} what npm prints → what to do */
const causes = [
  [
    /ENOSPC|no space left/i,
    'Hết chỗ trên đĩa. Cần khoảng 800 MB trống cho thư viện; hãy dọn đĩa rồi chạy lại.',
    'The disk is full. The packages need about 800 MB; free some space and try again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    'Không kết nối được kho gói npm. Kiểm tra mạng, proxy (HTTPS_PROXY) và «npm config get registry», rồi chạy lại.',
    'The npm registry cannot be reached. Check the network, the proxy (HTTPS_PROXY) and "npm config get registry", then try again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'Không được phép ghi vào thư mục dự án. Hãy kiểm tra quyền của thư mục rồi chạy lại.',
    'The project folder is not writable. Check its permissions and try again.',
  ],
  [
    /EUSAGE|can only install packages when your package\.json and package-lock\.json/i,
    'package.json và package-lock.json không khớp nhau. Hãy lấy lại cả hai tệp từ kho mã.',
    'package.json and package-lock.json disagree. Restore both from the repository.',
  ],
];

/** @param {string} output @returns {Refusal} */
export function refusalFor(output) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  const tail = output.trim().split('\n').slice(-12).join('\n    ');
  const [, vi, en] = cause ?? [null, 'Không cài được thư viện.', 'The packages could not be installed.'];
  return new Refusal(`${vi}`, `${en}\n\n    ${tail}`);
}

/** Fetches the project's Node when the install skipped it (`ignore-scripts`, or a policy of npm 12). */
async function repairNode() {
  const cwd = join(root, 'node_modules', 'node');
  const env = { ...process.env, npm_config_ignore_scripts: 'false' };
  const { code, output } = await run(machineNode(), ['installArchSpecificPackage.js'], {
    cwd,
    env,
    quiet: true,
  });
  if (code !== 0) throw refusalFor(output);
}

async function requireProjectNode() {
  if ((await problemOfProjectNode()) === null) return;
  await repairNode();
  const problem = await problemOfProjectNode();
  if (problem === null) return;
  throw new Refusal(
    `Không chạy được Node của dự án (${problem}).`,
    'The Node of the project does not run on this machine; delete node_modules and try again.',
  );
}

/** Installs the packages unless they are there already. @throws {Refusal} with what to do */
export async function ensureInstalled() {
  if (isInstalled() && (await problemOfProjectNode()) === null) {
    rememberInstall();
    return;
  }
  const start = Date.now();
  announce('Cài thư viện (npm ci), lần đầu mất vài phút · Installing packages');
  const { code, output } = await installPackages();
  if (code !== 0) throw refusalFor(output);
  await requireProjectNode();
  rememberInstall();
  console.log(`  ✓ ${duration(Date.now() - start)}`);
}
