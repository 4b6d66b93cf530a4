import { browser } from 'wxt/browser';

/** White on this blue has a contrast of 8.4:1. */
const COLOURS = { background: '#1d4e89', text: '#ffffff' };
const MOST = 99;

export interface Badge {
  /**
   * Shows how many findings the focused field of a tab has. Zero and no field show nothing: a calm
   * toolbar is the clean state. The browser itself clears a tab's badge when the tab navigates.
   */
  show(tabId: number, frameId: number, count: number | undefined): Promise<void>;
}

export function createBadge(): Badge {
  // Leaving one frame and entering another are told by two frames, in any order: only the frame
  // that shows a count may clear it.
  const owners = new Map<number, number>();
  return {
    async show(tabId, frameId, count) {
      if (count === undefined && (owners.get(tabId) ?? frameId) !== frameId) return;
      if (count === undefined) owners.delete(tabId);
      else owners.set(tabId, frameId);
      await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background });
      await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
      await browser.action.setBadgeText({ tabId, text: badgeText(count) });
    },
  };
}

export function badgeText(count: number | undefined): string {
  if (!count) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
