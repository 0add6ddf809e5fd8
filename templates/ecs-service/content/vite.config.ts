import { defineConfig } from 'vite';
import { inlineIntoPage } from './web/inline-into-page.ts';

export default defineConfig({
  root: 'web',
  plugins: [inlineIntoPage()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // Whatever the page imports becomes part of it, images included.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
