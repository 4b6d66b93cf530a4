import { browser } from 'wxt/browser';
import type { Command } from '../messages';
import { sendToTab } from '../messaging/send';

/** Hands the keyboard commands of the manifest to the coach of the active tab. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener(async (command: string) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) {
      await sendToTab(tab.id, 'command.run', { command: command as Command });
    }
  });
}
