import { resolve } from 'node:path';
import { build } from 'vite';

/** Where the bundled pages are. */
export const PAGES = resolve('.output/editor-pages');

/** Bundles the page of the editors once, each editor in a chunk of its own. */
export async function buildEditorPages(): Promise<void> {
  await build({
    root: resolve('tests/editors/pages'),
    base: './',
    configFile: false,
    logLevel: 'error',
    // Draft.js is older than both.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      modulePreload: { polyfill: false },
      target: 'esnext',
      outDir: PAGES,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
    },
  });
}
