import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SHORT = fileURLToPath(new URL('./latin-expressions.ts', import.meta.url));

/** Has `parse-latin` use expressions of 1 kB instead of its own 30: see `latin-expressions.ts`. */
export function shortExpressions(): Plugin {
  return {
    name: 'usted:short-expressions',
    enforce: 'pre',
    resolveId(source, importer) {
      const isParser = importer?.includes('/parse-latin/') && source.endsWith('/expressions.js');
      return isParser ? SHORT : null;
    },
  };
}
