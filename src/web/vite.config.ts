import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const repository = new URL('../../', import.meta.url);

/** No inline script and no data address: the pages are served under a strict content policy. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: new URL('dist/web', repository).pathname,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/evidence', '/exports', '/letters', '/register.csv'].map((path) => [
        path,
        'http://localhost:4000',
      ]),
    ),
  },
});
