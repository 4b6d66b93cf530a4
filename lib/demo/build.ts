import { resolve } from 'node:path';
import { build } from 'wxt';

const quiet = (): void => {};

/**
 * Builds the extension for the demonstration: it may run on loopback pages without asking. Tells
 * nothing but warnings and errors.
 *
 * @param mode `e2e` also lets the popup be opened as a page, over any tab
 * @returns the folder to load
 */
export async function buildDemo(mode: 'demo' | 'e2e' = 'demo'): Promise<string> {
  await build({
    mode,
    logger: {
      ...{ debug: quiet, log: quiet, info: quiet, success: quiet },
      ...{ warn: console.warn, error: console.error, fatal: console.error, level: 1 },
    },
  });
  return resolve(`.output/chrome-mv3-${mode}`);
}
