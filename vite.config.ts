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

// `base: './'` and relative links make one build work under any sub-path.
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), rootedIndex(), mockServiceWorker()],
  build: {
    target: 'es2022',
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    // One small style sheet for all pages: a page that is rendered ahead must not wait for its own.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    copyPublicDir: !isSsrBuild,
    // The entry's own graph is preloaded by the HTML; charts and other pages come when idle.
    rolldownOptions: { output: { hashCharacters: 'hex' } },
  },
  server: { port: 5173 },
}));
