/** `npm run build`: makes dist/ from the sources. `--if-changed` does nothing when dist/ is up to date. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { Refusal, announce, duration, explain } from './setup/say.mjs';
import { run } from './setup/run.mjs';
import { forgetBuild, isBuilt, rememberBuild } from './suite/built-from.ts';

type Step = readonly [title: string, command: string, ...args: string[]];

const steps: readonly Step[] = [
  ['Lược đồ JSON · JSON schemas', 'node', 'scripts/schema-export.ts'],
  ['Mã chạy trên trình duyệt · Browser code', 'vite', 'build', '--logLevel=warn'],
  [
    'Mã dựng trang sẵn · Prerender code',
    ...([
      'vite',
      'build',
      '--logLevel=warn',
      '--ssr',
      'src/app/prerender.tsx',
      '--outDir',
      '.build/ssr',
    ] as const),
  ],
  ['Dựng sẵn từng trang · Prerendered pages', 'node', 'scripts/prerender.ts'],
  ['Mã của các ô nhúng · Widget code', 'vite', 'build', '-c', 'vite.embed.config.ts', '--logLevel=error'],
  [
    'Mã dựng sẵn ô nhúng · Widget prerender code',
    ...([
      'vite',
      'build',
      '-c',
      'vite.embed.config.ts',
      '--logLevel=error',
      '--ssr',
      'src/app/embed/prerender.tsx',
      '--outDir',
      '.build/embed-ssr',
    ] as const),
  ],
  ['Dựng sẵn ô nhúng · Prerendered widgets', 'node', 'scripts/embed.ts'],
  ['Ảnh, thẻ chia sẻ và oEmbed · Previews of shared links', 'node', 'scripts/share.ts'],
  ['Nén · Compression', 'node', 'scripts/compress.ts'],
];

/** Vite's manifest serves the byte budgets; it is no part of the site. */
function keepManifest(): void {
  copyFileSync('dist/.vite/manifest.json', '.build/manifest.json');
}

async function build(): Promise<void> {
  const start = Date.now();
  mkdirSync('.build', { recursive: true });
  forgetBuild();
  for (const [title, command, ...args] of steps) {
    console.log(`  · ${title}`);
    const { code } = await run(command, args);
    if (code !== 0) {
      throw new Refusal(
        `Không dựng được: ${title} (mã ${code}).`,
        `The build stopped at "${command} ${args.join(' ')}".`,
      );
    }
    if (args.includes('src/app/prerender.tsx')) keepManifest();
  }
  rmSync('dist/.vite', { recursive: true });
  rememberBuild();
  console.log(`  ✓ ${duration(Date.now() - start)}`);
}

try {
  if (!process.argv.includes('--if-changed') || !isBuilt()) {
    announce('Dựng trang · Building the site');
    await build();
  }
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
