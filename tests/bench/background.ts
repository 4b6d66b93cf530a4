import type { browser } from 'wxt/browser';
import { PORT } from '../../lib/checking/protocol';
import type { Coach } from '../e2e/setup/coach';
import { timesOf } from './measure';

declare const chrome: typeof browser;

/** How long a page waits for what is misspelled while the background sleeps. */
export async function waking(coach: Coach): Promise<number> {
  const page = await coach.context.newPage();
  await page.goto(`chrome-extension://${coach.extensionId}/popup.html`);
  const waits: number[] = [];
  for (let round = 0; round < 5; round++) {
    await coach.stopBackground();
    waits.push(await page.evaluate(firstAnswer, PORT));
  }
  await page.close();
  return timesOf(waits).median;
}

/** In a page: milliseconds from a call to the background until it has found something. */
function firstAnswer(name: string): Promise<number> {
  const from = performance.now();
  return new Promise((resolve) => {
    const port = chrome.runtime.connect({ name });
    port.onMessage.addListener((letter: { kind: string; findings?: { length: number } }) => {
      if (letter.kind !== 'reading' || !letter.findings?.length) return;
      resolve(performance.now() - from);
      port.disconnect();
    });
    const caret = { at: 0, writing: false };
    const head = { kind: 'read', field: 0, turn: 1, channel: 'email', caret, context: {} };
    port.postMessage({ ...head, text: 'El tramitte está listo.' });
  });
}

/** The background's heap after collecting garbage, in bytes. */
export async function backgroundHeap(coach: Coach): Promise<number> {
  const browser = await coach.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('the browser cannot be asked');
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(coach.extensionId),
  );
  if (!target) throw new Error('the background sleeps');
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const answers = new Map<number, (result: { usedSize?: number }) => void>();
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      answers.set(id, resolve);
      void browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
  await browser.detach();
  return usedSize;
}
