import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { FieldReport } from '../../../lib/messages';
import type { Coach } from './browser';
import { tabIdOf } from './extension';

/** What code sent to the service worker or a page finds there. */
declare const chrome: typeof browser;

/**
 * The popup as a page of its own, over the tab of another page.
 *
 * @param seen what the popup is told of the tab, where only a click on the icon would show it
 */
export async function openPopup(
  coach: Coach,
  over: Page,
  seen?: { readonly id: number; readonly url: string },
): Promise<Page> {
  const id = seen?.id ?? (await tabIdOf(coach, over));
  const popup = await coach.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  if (seen && coach.pressIconOver) await coach.pressIconOver(seen.id);
  else if (seen) {
    await popup.addInitScript((tab) => {
      chrome.tabs.get = (async () => tab) as unknown as typeof chrome.tabs.get;
    }, seen);
  }
  await popup.goto(coach.urlOf(`popup.html?tab=${id}`));
  return popup;
}

/**
 * Plays one more frame of a page: reports what it is given, and writes down on the document's root
 * what it is asked to reveal. It shows the popup any state without a rule having to find it.
 */
export async function playFrame(
  coach: Coach,
  page: Page,
  fields: readonly FieldReport[],
): Promise<void> {
  await coach.worker.evaluate(
    async ({ tabId, fields }) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        args: [fields],
        func: (fields) => {
          chrome.runtime.onConnect.addListener((port) => {
            port.postMessage({ frame: 'stand-in', fields });
            port.onMessage.addListener((ref) => {
              document.documentElement.dataset.revealed = JSON.stringify(ref);
            });
          });
        },
      });
    },
    { tabId: await tabIdOf(coach, page), fields },
  );
}

/** Does what closes a popup; the popup may be gone before it can say that it was done. */
export async function untilClosed(popup: Page, act: () => Promise<unknown>): Promise<void> {
  const closed = popup.waitForEvent('close');
  await act().catch(() => {});
  await closed;
}
