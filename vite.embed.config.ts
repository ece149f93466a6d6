import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/**
 * Widgets run in other people's pages, many to a page: the same components as everywhere, on Preact, which speaks
 * React's language in a fifteenth of its size (decision 21).
 */
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom\/server$/, replacement: 'preact/compat/server' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

/**
 * In somebody else's page a `rem` is whatever that page says. Lengths of the shared components are counted from a unit
 * that the widget sets (src/shells/embed/theme.css).
 */
function ownUnit(): Plugin {
  return {
    name: 'own-unit',
    enforce: 'pre',
    transform: {
      filter: { id: { include: /\.css$/, exclude: /embed\/theme\.css$/ } },
      handler: (code) => code.replace(/\b(\d*\.?\d+)rem\b/g, 'calc(var(--cds-unit, 1rem) * $1)'),
    },
  };
}

/**
 * Later parts are fetched by `import()` alone. Vite's own helper would put links into the head of the page around, and
 * tell that page's window of parts that cannot be had: in a page that is built with Vite itself, that reloads it.
 */
function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/**
 * Widgets only read: what the query client has for writing and for endless lists would be a fortieth of the first one.
 * It makes a cache of mutations for itself and asks it for paused ones when the network is back.
 */
const unused: Readonly<Record<string, string>> = {
  mutationCache: `export class MutationCache { clear() {} findAll() { return []; }
    resumePausedMutations() { return Promise.resolve(); } }`,
  infiniteQueryBehavior: `const never = () => false;
    export { never as infiniteQueryBehavior, never as hasNextPage, never as hasPreviousPage };`,
};

function readsOnly(): Plugin {
  const part = /query-core\/build\/modern\/(mutationCache|infiniteQueryBehavior)\.js$/;
  return {
    name: 'reads-only',
    enforce: 'pre',
    load: { filter: { id: part }, handler: (id) => unused[part.exec(id)?.[1] ?? ''] ?? null },
  };
}

/** What both the page of a frame and the run time of the elements call, with all that it imports. */
const ofBoth =
  /src\/(?:shells\/embed\/Widget|app\/embed\/Providers|data\/query-client)\.tsx?$|preact\/compat\/client/;

/** What a frame needs that stays as it was built, with all that it imports: no component and no figure. */
const ofQuiet =
  /src\/(?:app\/(?:embed\/looks|patience|load-snapshot|page-snapshot)|platform\/(?:time-zone|content-hash|frame-visibility)|data\/api|domain\/(?:widget\/address|date|format\/date)|i18n\/pages\/embed-frame)\.ts$|vite\/preload-helper/;

// `base: './'` and relative links make one build work under any sub-path.
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), ownUnit(), plainImport(), readsOnly()],
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  resolve: { alias: preact },
  ssr: { noExternal: true },
  build: {
    target: 'es2022',
    outDir: '.build/embed',
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    // One style sheet: a part that comes later must not put its own into the head of somebody else's page.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    copyPublicDir: false,
    rolldownOptions: {
      // The page of a frame, and the run time of the elements (src/app/embed/loader.ts), which calls its exports.
      ...(isSsrBuild ? {} : { input: { widget: 'widget.html', element: 'src/app/embed/element.tsx' } }),
      preserveEntrySignatures: 'exports-only' as const,
      output: {
        hashCharacters: 'hex' as const,
        // What frames and elements share is one file: the small script names each file that is fetched.
        codeSplitting: {
          groups: [
            { name: 'quiet', test: ofQuiet, priority: 1 },
            { name: 'shared', test: ofBoth },
          ],
        },
        assetFileNames: 'assets/embed/[name]-[hash][extname]',
        chunkFileNames: 'assets/embed/[name]-[hash].js',
        entryFileNames: isSsrBuild ? '[name].js' : 'assets/embed/[name]-[hash].js',
      },
    },
  },
}));
