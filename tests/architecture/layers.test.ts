import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, forbidden } from './planted.ts';

type Report = { readonly filename: string; readonly code: string; readonly message: string };

const rule = /^boundaries\((?:dependencies|no-unknown-files|no-unknown-dependencies)\)$/;
const root = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(root, { recursive: true }));

function writeAll(): void {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    copyFileSync(name, join(root, name));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const long = { file: 'src/domain/long.ts', code: 'export const one = 1;\n' + '// line\n'.repeat(300) };
  const loud = { file: 'src/domain/loud.ts', code: 'console.log(1);\n' };
  for (const { file, code } of [...allowed, ...forbidden, long, loud]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), code);
  }
}

/** One run of lint over all planted files, with the project's own rules. */
async function lint(): Promise<readonly Report[]> {
  const command = [resolve('node_modules/.bin/oxlint'), '--format', 'json', 'src', 'mocks', 'tests'];
  const stdout = await new Promise<string>((done) => {
    // Lint exits with 1 when it finds something, as it must here.
    execFile(process.execPath, command, { cwd: root, maxBuffer: 2 ** 26 }, (_error, text) => done(text));
  });
  return (JSON.parse(stdout) as { diagnostics: readonly Report[] }).diagnostics;
}

let reports: readonly Report[] = [];
beforeAll(async () => {
  writeAll();
  reports = await lint();
}, 60_000);

const codesOf = (file: string) => reports.filter(({ filename }) => filename === file).map(({ code }) => code);

describe('who may import whom', () => {
  it.each(forbidden)('$why ($file)', ({ file }) => {
    expect(codesOf(file).filter((code) => rule.test(code))).not.toEqual([]);
  });

  it.each(allowed)('$why, and that is allowed ($file)', ({ file }) => {
    expect(codesOf(file)).toEqual([]);
  });
});

describe('a source file', () => {
  it('stays within 300 lines', () => {
    expect(codesOf('src/domain/long.ts')).toContain('eslint(max-lines)');
  });

  it('does not write to the console', () => {
    expect(codesOf('src/domain/loud.ts')).toContain('eslint(no-console)');
  });
});
