import type { BrowserContext, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';

/** What code sent to the service worker finds there. */
declare const chrome: typeof browser;

/**
 * Opens the popup under the toolbar itself, which Playwright does not see.
 *
 * @returns what reads its text as an agent sees it
 */
export async function openToolbarPopup(
  context: BrowserContext,
  worker: Worker,
): Promise<() => Promise<string>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser of a persistent context is not reachable');
  await worker.evaluate(() => chrome.action.openPopup());
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === new URL('popup.html', worker.url()).href);
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
