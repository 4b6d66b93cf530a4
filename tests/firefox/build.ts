import { build } from 'wxt';
import { needFirefox } from './find';

/** Builds the extension for Firefox once, with loopback granted; first of all, finds a Firefox. */
export default async function setup(): Promise<void> {
  needFirefox();
  await build({ mode: 'e2e', browser: 'firefox' });
}
