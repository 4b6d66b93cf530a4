import type { browser } from 'wxt/browser';
import type { Command } from '../../../lib/messages';
import { launchInFirefox } from '../../firefox/coach';
import { launchInChromium } from './chromium';
import type { BrowserName, Coach, LaunchOptions } from './coach';

export { EXTENSION } from './chromium';
export { type Coach, FOREIGN_HOST, type LaunchOptions } from './coach';

/** What code sent to the extension finds there. */
declare const chrome: typeof browser;

/** The browser of this run: the project of the suite names it. */
export const BROWSER: BrowserName =
  process.env.USTED_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A real browser with the extension loaded and an empty profile. */
export function launchCoach(options: LaunchOptions = {}): Promise<Coach> {
  return BROWSER === 'firefox' ? launchInFirefox() : launchInChromium(options);
}

/**
 * A keyboard command as the background passes it on. The chord itself belongs to the browser, which
 * a headless one does not offer.
 */
export async function runCommand({ worker }: Coach, command: Command): Promise<void> {
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await chrome.tabs.sendMessage(tab.id, { usted: 'command.run', request: { command: name } });
  }, command);
}
