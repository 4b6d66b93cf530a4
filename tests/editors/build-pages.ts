import { resolve } from 'node:path';
import { build } from 'vite';
import type { Browser } from './contract';

/** Bundles the page of the editors, each in a chunk of its own, and says in which folder. */
export async function buildEditorPages(browser: Browser): Promise<string> {
  const outDir = resolve(`.output/editor-pages-${browser}`);
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
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 10_000,
    },
  });
  return outDir;
}
