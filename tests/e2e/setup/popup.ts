import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { FieldReport } from '../../../lib/messages';
import type { Coach } from './browser';

/** What code sent to the service worker or a page finds there. */
declare const chrome: typeof browser;

/** Id of the tab that shows a page, as the extension knows it. */
export async function tabIdOf({ worker }: Coach, page: Page): Promise<number> {
  const url = page.url();
  const id = await worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}

/** The popup as a page of its own, over the tab of another page. */
export async function openPopup(coach: Coach, over: Page): Promise<Page> {
  const popup = await coach.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(
    `chrome-extension://${coach.extensionId}/popup.html?tab=${await tabIdOf(coach, over)}`,
  );
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
