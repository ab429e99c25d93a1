import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `onrecord serve` listens, for `npm run dev -w packages/web`: its own port where ONRECORD_SERVER does not say another. */
const SERVER = process.env['ONRECORD_SERVER'] ?? 'http://127.0.0.1:4700';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['onrecord-source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    // The server allows `default-src 'self'` only: no data: addresses, no script in the document.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Both the CSS Custom Highlight API and color-mix() are there from these on; older ones get <mark> elements.
    target: ['chrome111', 'firefox121', 'safari17'],
    sourcemap: false,
  },
  server: { proxy: { '/api': SERVER } },
});
