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

// `base: './'` and relative links make one build work under any sub-path.
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), ownUnit()],
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
      ...(isSsrBuild ? {} : { input: 'widget.html' }),
      output: {
        hashCharacters: 'hex' as const,
        assetFileNames: 'assets/embed/[name]-[hash][extname]',
        chunkFileNames: 'assets/embed/[name]-[hash].js',
        entryFileNames: isSsrBuild ? '[name].js' : 'assets/embed/[name]-[hash].js',
      },
    },
  },
}));
