import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createZip } from './zip-writer.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('what goes in comes out, also a text longer than one slice, empty ones, and files added side by side', async () => {
  const zip = createZip(Date.UTC(2026, 10, 25));
  const texts: Readonly<Record<string, string>> = {
    'catalogue.json': '{"vi":"Ẫ ữ 😀"}',
    'indicators/lon.json': 'số liệu '.repeat(200_000),
    'rong.txt': '',
    'README.txt': '\uFEFFXin chào\r\n',
  };
  await Promise.all(Object.entries(texts).map(([name, text]) => zip.add(name, text)));
  const files = unzipSync(await bytesOf(zip.finish()));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const back = Object.entries(files).map(([name, bytes]) => [name, decoder.decode(bytes)]);
  expect(Object.fromEntries(back)).toEqual(texts);
});

test('the page can answer while a long text is packed', async () => {
  const zip = createZip(Date.UTC(2026, 10, 25));
  let answers = 0;
  const timer = setInterval(() => (answers += 1), 0);
  await zip.add('lon.json', Array.from({ length: 400_000 }, (_, index) => index).join(','));
  clearInterval(timer);
  expect(answers).toBeGreaterThan(2);
});
