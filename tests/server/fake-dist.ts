import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const script = 'export const answer = 42;\n';

const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<!doctype html><title>Tổng quan</title>',
  '404.html':
    '<!doctype html><title>Không có trang</title><meta name="app-root" content="../"><link href="../assets/a.css"><a href="../">Về</a>',
  'chi-so/ipv6/index.html': '<!doctype html><title>IPv6</title>',
  '_shell/1/index.html': '<!doctype html><title>Vỏ 1</title>',
  '_shell/2/index.html': '<!doctype html><title>Vỏ 2</title>',
  '_shell/3/index.html': '<!doctype html><title>Vỏ 3</title>',
  '_shell/nhung/index.html': '<!doctype html><title>Vỏ ô nhúng</title>',
  'nhung/index.html': '<!doctype html><title>Tạo mã nhúng</title>',
  'nhung/som.js': script,
  'nhung/v1/nhung.js': script,
  'nhung/v1/phan-tu.js': script,
  'nhung/tong-quan/index.html': '<!doctype html><title>Ô nhúng</title>',
  'nhung/bo/index.html': '<!doctype html><title>Ô gộp</title>',
  'assets/index-1a2B_c4d.js': script,
  'assets/index-1a2B_c4d.js.br': brotliCompressSync(script),
  'api/v1/snapshot.json': '{"edition":"2025-06"}',
  'api/v1/editions/2023-07/snapshot.json': '{"edition":"2023-07"}',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'config.json': '{"portalOrigins":["https://portal.example", "https://a.example; script-src *"]}',
};

/** Writes a small site of the shape that the build makes, and returns its folder. */
export function fakeDist(): string {
  mkdirSync('.build', { recursive: true });
  const root = mkdtempSync(join('.build', 'fake-dist-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
