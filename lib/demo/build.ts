import { resolve } from 'node:path';
import { build } from 'wxt';

const quiet = (): void => {};

/**
 * Builds the extension for the demonstration: it may run on loopback pages without asking, and
 * tells nothing but its warnings and errors.
 *
 * @returns the folder to load
 */
export async function buildDemo(): Promise<string> {
  await build({
    mode: 'demo',
    logger: {
      ...{ debug: quiet, log: quiet, info: quiet, success: quiet },
      ...{ warn: console.warn, error: console.error, fatal: console.error, level: 1 },
    },
  });
  return resolve('.output/chrome-mv3-demo');
}
