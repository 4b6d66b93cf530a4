import { browser } from 'wxt/browser';
import { listen } from '../messaging/listen';
import type { Settings } from './settings';
import { type Read, readStored } from './stored';

/** Key in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** The settings now. Never fails on what is stored: see {@link readStored}. */
export async function loadSettings(): Promise<Settings> {
  return (await readNow()).settings;
}

/** Calls back with the settings after each change to them, from whichever door, until aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) onChange(readStored(change.newValue).settings);
  };
  listen(browser.storage.local.onChanged, listener, signal);
}

/** What is stored, and what could be read of it. */
export async function readNow(): Promise<Read & { readonly stored: unknown }> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return { stored, ...readStored(stored) };
}
