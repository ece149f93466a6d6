/**
 * `npm run bench`: measures the built site in real Chromium; never part of the tests. Runs are interleaved with a
 * reference; medians and ratios are printed beside the bars of the specification.
 *
 *   npm run bench                      every measurement, one after the other
 *   npm run bench -- routes huge       those named
 *   npm run bench -- --runs 3          runs of each, 5 unless told
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Each measures, prints, and tells nothing else. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: (runs: number) => Promise<void> }>>> = {
  'first-visit': () => import('./first-visit.ts'),
  routes: () => import('./routes.ts'),
  huge: () => import('./huge.ts'),
  pillar: () => import('./pillar.ts'),
  charts: () => import('./charts.ts'),
  search: () => import('./search.ts'),
  deck: () => import('./deck.ts'),
  wall: () => import('./wall.ts'),
  embed: () => import('./embed.ts'),
};

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0 || !existsSync('dist/index.html')) {
  console.error(
    unknown.length > 0
      ? `Không có phép đo «${unknown.join(', ')}». Có: ${Object.keys(benches).join(', ')}.`
      : 'Chưa có bản dựng: hãy chạy «npm run build» trước.',
  );
  process.exit(2);
}

for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  console.log(`\n# ${name}`);
  const bench = await benches[name]?.();
  await bench?.run(Number(values.runs));
}
