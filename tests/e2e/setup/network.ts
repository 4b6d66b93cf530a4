import type { BrowserContext } from 'playwright-core';

const WATCHED = new Set(['page', 'iframe', 'service_worker', 'worker', 'background_page', 'other']);

/** Tells every request of every page, frame and worker of a Chromium from now on. */
export async function watchRequests(
  context: BrowserContext,
): Promise<() => Promise<readonly string[]>> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of a persistent context is not reachable');
  const session = await browser.newBrowserCDPSession();
  const urls: string[] = [];
  session.on('Target.targetCreated', async ({ targetInfo: { targetId, type } }) => {
    if (!WATCHED.has(type)) return;
    try {
      const { sessionId } = await session.send('Target.attachToTarget', { targetId });
      const message = JSON.stringify({ id: 1, method: 'Network.enable' });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
    } catch {
      // It closed before anyone could look; what never loaded asked for nothing.
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method === 'Network.requestWillBeSent') urls.push(params.request.url);
    if (method === 'Network.webSocketCreated') urls.push(params.url);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  return async () => urls;
}
