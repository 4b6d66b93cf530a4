import { build } from 'wxt';
import { findFirefox } from './launch';

/** Builds the extension for Firefox once, with loopback granted; only where there is a Firefox. */
export default async function setup(): Promise<void> {
  if (findFirefox()) await build({ mode: 'e2e', browser: 'firefox' });
  else
    console.warn('Firefox is not installed: its tests are skipped (apt-get install firefox-esr).');
}
