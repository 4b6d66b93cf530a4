import { build } from 'wxt';

/** Builds the extension once for all browser tests: loopback hosts granted, shadow roots open. */
export default async function setup(): Promise<void> {
  await build({ mode: 'e2e' });
}
