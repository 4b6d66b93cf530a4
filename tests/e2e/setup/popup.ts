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
  if (seen) {
    await popup.addInitScript((tab) => {
      chrome.tabs.get = (async () => tab) as unknown as typeof chrome.tabs.get;
    }, seen);
  }
  await popup.goto(`chrome-extension://${coach.extensionId}/popup.html?tab=${id}`);
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

/**
 * Opens the popup under the toolbar itself, which Playwright does not see.
 *
 * @returns what reads its text as an agent sees it
 */
export async function openToolbarPopup(coach: Coach): Promise<() => Promise<string>> {
  const session = await coach.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser of a persistent context is not reachable');
  await coach.worker.evaluate(() => chrome.action.openPopup());
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.endsWith(`${coach.extensionId}/popup.html`));
  if (!target) throw new Error('the toolbar shows no popup');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
  });
  let asked = 0;
  return () => {
    const id = ++asked;
    return new Promise((resolve) => {
      const listen = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result.result.value);
      };
      session.on('Target.receivedMessageFromTarget', listen);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({
          id,
          method: 'Runtime.evaluate',
          params: { expression: 'document.body.innerText' },
        }),
      });
    });
  };
}

/** Does what closes a popup; the popup may be gone before it can say that it was done. */
export async function untilClosed(popup: Page, act: () => Promise<unknown>): Promise<void> {
  const closed = popup.waitForEvent('close');
  await act().catch(() => {});
  await closed;
}
