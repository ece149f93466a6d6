import { expect, it } from 'vitest';
import { refusalFor } from '../../scripts/setup/install.mjs';
import { lacksOnlyOtherPlatforms } from '../../scripts/setup/npm.mjs';

it.each([
  ['npm error code ENOTFOUND\nnpm error request to https://x failed', 'Không kết nối được kho gói npm'],
  ['npm error code ECONNREFUSED', 'Không kết nối được kho gói npm'],
  ['npm error code ENOSPC\nnpm error network tarball', 'Hết chỗ trên đĩa'],
  ['npm error code EACCES', 'Không được phép ghi'],
  ['npm error code EUSAGE', 'không khớp nhau'],
  ['npm error code E999', 'Không cài được thư viện'],
])('says in words why npm stopped with %j', (output, words) => {
  const { message } = refusalFor(output);
  expect(message).toContain(words);
  // What npm itself said is kept for whoever helps.
  expect(message).toContain(output.split('\n')[0]);
});

const locked = {
  'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/mac': '1.0.0' } },
};

it.each([
  ['a native part of another machine', 'npm error Missing: @tool/mac@1.0.0 from lock file', true],
  ['the same without a version', 'npm error Missing: @tool/mac@ from lock file', true],
  ['a real package', 'Missing: @tool/mac@1.0.0 from lock file\nMissing: react@19.3.1 from lock file', false],
  [
    'another version',
    'Missing: @tool/mac@ from lock file\nInvalid: lock file’s a@1 does not satisfy a@2',
    false,
  ],
  ['nothing in particular', 'npm error code EUSAGE', false],
])('tells whether the lock file lacks only parts for other machines: %s', (_what, output, expected) => {
  expect(lacksOnlyOtherPlatforms(output, locked)).toBe(expected);
});
