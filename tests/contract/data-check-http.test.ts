import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkTarget } from '../../scripts/check/check.ts';
import { copy } from './copy.ts';
import { publishedFiles } from './published.ts';

describe('the data check over http', () => {
  /** Serves the copy; unknown addresses get an HTML page with status `missing`. */
  async function serve(missing: number): Promise<string> {
    const server = createServer((request, response) => {
      readFile(join(copy, request.url ?? '')).then(
        (bytes) => response.setHeader('content-type', 'application/json').end(bytes),
        () => response.writeHead(missing, { 'content-type': 'text/html' }).end('<html>'),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  test('reads the same resources from an address', async () => {
    const { files, findings } = await checkTarget(await serve(404));
    expect(findings).toEqual([]);
    expect(files).toBe(publishedFiles.length);
  });

  test('names the status of what is missing, and a page served in the place of data', async () => {
    await rm(join(copy, 'programmes.json'));
    const missing = (await checkTarget(await serve(404))).findings;
    expect(missing.map(({ file, found }) => [file, found])).toEqual([
      ['programmes.json', 'máy chủ trả HTTP 404'],
    ]);
    const page = (await checkTarget(await serve(200))).findings;
    expect(page.map(({ file, expected }) => [file, expected])).toEqual([
      ['programmes.json', expect.stringContaining('trang HTML')],
    ]);
  });

  test('says so when nobody answers', async () => {
    const { findings } = await checkTarget('http://127.0.0.1:1/');
    expect(new Set(findings.map(({ found }) => found))).toEqual(new Set(['không kết nối được']));
  });
});
