import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { mockServiceWorker } from './mocks/vite-plugin.ts';

/** The development server gives one index.html for every address, so its own addresses start at the root. */
function rootedIndex(): Plugin {
  return {
    name: 'rooted-index',
    apply: 'serve',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('"./', '"/') },
  };
}

/**
 * Names of classes in a build: four letters each, as no packing makes them smaller and the first visit is full of them.
 * The same for the same class in every build, so that built pages and the code that takes them over agree.
 */
function shortName(): (name: string, file: string) => string {
  const taken = new Map<string, string>();
  return (name, file) => {
    const path = relative(import.meta.dirname, file.replace(/\?.*$/, ''))
      .split(sep)
      .join('/');
    const whole = `${path} .${name}`;
    const hash = createHash('sha256').update(whole).digest('base64url');
    // A name of a class begins with a letter.
    const short = hash.replace(/^[\d_-]+/, '').slice(0, 4);
    const other = taken.get(short);
    if (other !== undefined && other !== whole) {
      throw new Error(
        `«${whole}» và «${other}» cùng tên ngắn «${short}»: hãy đổi tên một trong hai lớp CSS.`,
      );
    }
    taken.set(short, whole);
    return short;
  };
}

/**
 * The overview with what it imports, and the looks of all that stands on it, those of its later parts too: every style
 * sheet more is a request that the first paint waits for.
 */
const ofFirstVisit =
  /overview\/OverviewPage\.tsx$|(?:src\/styles\/index|chrome\/\w+\.module|overview\/\w+\.module|indicators\/ItemList\.module|changes\/Change(?:sDigest|Table)\.module)\.css$/;

/** Small things that several later pages share: a file each would cost a request and a name in every list of files. */
const ofLaterPages =
  /lucide-react\/dist\/esm\/icons\/(?:chevron-right|plus|presentation|copy|circle-exclamation-point|circle-alert|printer)\.\w+$|platform\/(?:save-file|job)\.ts$|domain\/format\/fold\.ts$|exports\/file-name\.ts$|domain\/(?:edition-choice|pace-report)\.ts$/;

// `base: './'` and relative links make one build work under any sub-path.
export default defineConfig(({ isSsrBuild, command }) => ({
  base: './',
  plugins: [react(), rootedIndex(), mockServiceWorker()],
  // Only a build has short names; while developing they say where a look comes from.
  css: {
    modules: {
      generateScopedName: command === 'build' ? shortName() : '[name]_[local]_[hash:base64:4]',
    },
  },
  build: {
    target: 'es2022',
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    copyPublicDir: !isSsrBuild,
    // The entry's own graph is preloaded by the HTML; charts and other pages come when idle.
    rolldownOptions: {
      output: {
        hashCharacters: 'hex',
        // The first visit's code and looks come as one file each, not as a handful of small ones.
        codeSplitting: {
          groups: [
            { name: 'first', test: ofFirstVisit, priority: 2 },
            { name: 'later', test: ofLaterPages, priority: 1, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
}));
