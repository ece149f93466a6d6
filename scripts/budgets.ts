/** `npm run budgets`: whether the built site keeps its byte budgets and promises. Exits with 1 when not. */
import { existsSync, readFileSync } from 'node:fs';
import { checkDist } from './budgets/check.ts';
import { checkWidgets } from './budgets/widgets.ts';
import { writeResult } from './suite/result.ts';

const manifestFile = '.build/manifest.json';
const widgetManifestFile = '.build/embed-manifest.json';
if (!['dist/index.html', manifestFile, widgetManifestFile].every((file) => existsSync(file))) {
  console.error(
    'Chưa có bản dựng: hãy chạy «npm run build» trước. · Nothing is built yet: run "npm run build".',
  );
  process.exit(1);
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const checks = [...checkDist('dist', read(manifestFile)), ...checkWidgets('dist', read(widgetManifestFile))];
const width = Math.max(...checks.map(({ rule }) => rule.length));
for (const { rule, found, ok } of checks) console.log(`  ${ok ? '✓' : '✗'} ${rule.padEnd(width)}  ${found}`);

const failed = checks.filter(({ ok }) => !ok).length;
writeResult('budgets', { passed: checks.length - failed, failed });
process.exitCode = failed === 0 ? 0 : 1;
