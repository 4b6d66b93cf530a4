import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { FieldReport } from '../../../lib/messages';
import type { Coach } from './browser';

/** What code sent to the service worker or a page finds there. */
declare const chrome: typeof browser;

/** Id of the tab that shows a page, as the extension knows it. Brings it to the front. */
export async function tabIdOf({ worker }: Coach, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

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

/** Replaces all that the extension stores. */
export async function writeStorage(
  { worker }: Coach,
  stored: Readonly<Record<string, unknown>>,
): Promise<void> {
  await worker.evaluate(async (stored) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(stored);
  }, stored);
}

/** One stored value. */
export async function readStorage({ worker }: Coach, key: string): Promise<unknown> {
  return worker.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
}

/** Where the coach is registered to run. */
export async function registeredMatches({ worker }: Coach): Promise<readonly string[]> {
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });
}

/** Takes a permission back, as the agent does on the browser's own page. */
export async function revokePermission({ worker }: Coach, pattern: string): Promise<void> {
  await worker.evaluate(async (pattern) => {
    await chrome.permissions.remove({ origins: [pattern] });
  }, pattern);
}

/** Text on the badge of a page's tab. */
export async function badgeOf(coach: Coach, page: Page): Promise<string> {
  const tabId = await tabIdOf(coach, page);
  return coach.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
}

/** Whether a coach lives in a page: whether any of its frames answers a popup. */
export async function coachAnswers(coach: Coach, page: Page): Promise<boolean> {
  const tabId = await tabIdOf(coach, page);
  return coach.worker.evaluate(
    (tabId) =>
      new Promise<boolean>((resolve) => {
        const port = chrome.tabs.connect(tabId, { name: 'usted-report' });
        port.onMessage.addListener(() => {
          resolve(true);
          port.disconnect();
        });
        port.onDisconnect.addListener(() => {
          void chrome.runtime.lastError;
          resolve(false);
        });
      }),
    tabId,
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

/** Keys of each command, as the browser assigned them; empty where it refused. */
export async function shortcuts({ worker }: Coach): Promise<Readonly<Record<string, string>>> {
  return worker.evaluate(async () => {
    const commands = await chrome.commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  });
}
