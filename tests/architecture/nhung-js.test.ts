import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const file = 'public/nhung/v1/nhung.js';
const script = readFileSync(file);
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

test('nhung.js version 1 is released and portals keep it for ever: whoever changes it makes a version 2', () => {
  expect(integrity).toBe('sha384-CdFmzl6DFD/GTOocNc8hmb7pbag47zc7PM/5VDq7qx/Ci2JCsszoQv3TikLjPMKB');
});

test('the guide for portals gives the hash of exactly this file', () => {
  const hashes = readFileSync('docs/embed.md', 'utf8').match(/sha384-[\w+/=]+/g) ?? [];
  expect(new Set(hashes)).toEqual(new Set([integrity]));
});

test('it is at most 3 kB on the wire', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3000);
});

test('it asks for nothing and keeps nothing', () => {
  const text = script.toString();
  expect(text).not.toMatch(
    /\b(fetch|XMLHttpRequest|import|\w*Storage|cookie|indexedDB|caches|eval|innerHTML|sendBeacon)\b/,
  );
  // One function around everything: no name of its own on the window of the page around.
  expect(text.trim()).toMatch(/^(\/\/.*\n|\/\*[\s\S]*?\*\/\n)*\(function \(\) \{[\s\S]*\}\)\(\);$/);
});
