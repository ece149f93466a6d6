import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../scripts/check/table.ts';
import { copy, folder, plantAt } from './copy.ts';

const empty = await mkdtemp(join(folder, 'empty-'));

describe('the command', () => {
  const command = async (...args: string[]) =>
    promisify(execFile)(process.execPath, ['scripts/data-check.ts', ...args]).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        code,
        text: stdout + stderr,
      }),
    );

  test.each<[what: string, args: string[], code: number, words: RegExp]>([
    ['0 for the published API', [], 0, /^✓ public\/api\/v1: \d+ tệp đúng cấu trúc, không có lỗi\.\n$/],
    ['1 for an empty folder', [empty], 1, /✕ .*: 3 tệp, 3 lỗi, 0 lưu ý\./],
    ['1 for a path that is not there', ['public/api/v9'], 1, /Không đọc được «public\/api\/v9»/],
    ['2 for an option', ['--all'], 2, /Cách dùng: npm run data:check -- /],
    ['2 for two targets', ['a', 'b'], 2, /Cách dùng/],
  ])('ends with %s', async (_what, args, code, words) => {
    const result = await command(...args);
    expect(result.text).toMatch(words);
    expect(result.code).toBe(code);
  });

  test('lists a note without failing on it', async () => {
    await plantAt('catalogue.json', 'sources[0].url', 'javascript:alert(1)');
    const { code, text } = await command(join(copy, 'catalogue.json'));
    expect(text).toMatch(/javascript:alert\(1\) +địa chỉ http: hoặc https: \(lưu ý\)\n/);
    expect(text).toMatch(/^Tệp +Vị trí +Thấy +Cần\n/);
    expect(text.endsWith('0 lỗi, 1 lưu ý.\n')).toBe(true);
    expect(code).toBe(0);
  });
});

test('a cell of the table is cut, so that a long one does not push the others away', () => {
  const finding = {
    file: 'a.json',
    path: 'x'.repeat(500),
    found: '1',
    expected: 'một số',
    severity: 'record' as const,
  };
  const [, row] = formatReport('api', { files: 1, findings: [finding] }).split('\n');
  expect(row?.length).toBeLessThan(200);
});
