import { browser } from 'wxt/browser';

/** Key in `storage.local`. */
const KEY = 'signature';

/** Longest signature that is kept, in UTF-16 units. */
const LIMIT = 1_000;

/** The agent's signature as last used; empty when there is none. */
export async function readSignature(): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return typeof stored === 'string' ? stored : '';
}

/** Keeps a signature on this device; what is too long to be one is not kept. */
export async function writeSignature(signature: string): Promise<void> {
  if (typeof signature !== 'string' || signature.length > LIMIT) return;
  await browser.storage.local.set({ [KEY]: signature });
}
