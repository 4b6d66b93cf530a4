import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
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

/** Keys of each command, as the browser assigned them; empty where it refused. */
export async function shortcuts({ worker }: Coach): Promise<Readonly<Record<string, string>>> {
  return worker.evaluate(async () => {
    const commands = await chrome.commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? '']));
  });
}

/** Whether the coach itself was brought into the page's own frame. */
export async function coachIsLoaded(coach: Coach, page: Page): Promise<boolean> {
  const tabId = await tabIdOf(coach, page);
  return coach.worker.evaluate(async (tabId) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => 'ustedStartCoach' in globalThis,
    });
    return frame?.result === true;
  }, tabId);
}

/** Leaves a page with a browser that shows no question of ours, as far as our own world can tell. */
export async function breakDialogs(coach: Coach, page: Page): Promise<void> {
  const tabId = await tabIdOf(coach, page);
  await coach.worker.evaluate(async (tabId) => {
    await chrome.scripting.executeScript({
      target: { tabId },
      func: () => {
        HTMLDialogElement.prototype.showModal = () => {
          throw new Error('broken');
        };
        Element.prototype.checkVisibility = () => false;
      },
    });
  }, tabId);
}
