import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mockServiceWorker } from './mocks/vite-plugin.ts';

// `base: './'` and relative links make one build work under any sub-path.
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), mockServiceWorker()],
  build: {
    target: 'es2022',
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    copyPublicDir: !isSsrBuild,
    // The entry's own graph is preloaded by the HTML; charts and other pages come when idle.
    rolldownOptions: { output: { hashCharacters: 'hex' } },
  },
  server: { port: 5173 },
}));
