import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { chromiumArgs, findChromium } from '../../../lib/demo/chromium';
import type { Command } from '../../../lib/messages';

/** What code sent to the service worker or a page of the browser finds there. */
declare const chrome: typeof browser & {
  readonly developerPrivate: {
    updateProfileConfiguration(to: object): Promise<void>;
  };
};

export const EXTENSION = resolve('.output/chrome-mv3-e2e');

/** A site that is not granted at install; it resolves to loopback. */
export const FOREIGN_HOST = 'correo.test';

export interface Coach {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /**
   * Match patterns that the browser grants without its question, which no test can answer: it
   * takes them for granted once before.
   */
  readonly grantable?: readonly string[];
  /** Folder of the extension. Default: the build for tests. */
  readonly extension?: string;
}

/** A real Chromium with the extension loaded and an empty profile. */
export async function launchCoach({
  grantable = [],
  extension = EXTENSION,
}: LaunchOptions = {}): Promise<Coach> {
  const profile = mkdtempSync(join(tmpdir(), 'usted-'));
  if (grantable.length > 0) await rememberGrants(profile, extension, grantable);
  const { context, worker } = await launch(profile, extension);
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Reloads the extension under its open pages, as an update does, and hands back the fresh one. */
export async function reloadExtension(coach: Coach): Promise<Coach> {
  const settings = await coach.context.newPage();
  await settings.goto('chrome://extensions');
  // Outside developer mode the browser unloads an unpacked extension and leaves it at that.
  await settings.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
  const restarted = coach.context.waitForEvent('serviceworker');
  // The worker dies before it can answer.
  await coach.worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  return { ...coach, worker: await restarted };
}

/** Switches the extension off under its open pages: their coaches lose their extension. */
export async function disableExtension({ context, extensionId }: Coach): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
  await settings.close();
}

/** Stops the service worker, as the browser does when nothing happened for half a minute. */
export async function stopWorker({ context }: Coach): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://serviceworker-internals');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function launch(
  profile: string,
  extension: string,
): Promise<{ context: BrowserContext; worker: Worker }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    locale: 'es-CO',
    viewport: { width: 1200, height: 800 },
    args: [...chromiumArgs(extension), `--host-resolver-rules=MAP ${FOREIGN_HOST} 127.0.0.1`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker };
}

/** Starts once to get the extension into the profile, then writes the grants into it. */
async function rememberGrants(
  profile: string,
  extension: string,
  patterns: readonly string[],
): Promise<void> {
  const { context, worker } = await launch(profile, extension);
  const { host: id } = new URL(worker.url());
  await context.close();
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  preferences.extensions.settings[id].runtime_granted_permissions = {
    api: [],
    explicit_host: patterns,
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(path, JSON.stringify(preferences));
}

/**
 * A keyboard command as the background passes it on. The chord itself belongs to the browser, which
 * a headless one does not offer.
 */
export async function runCommand({ worker }: Coach, command: Command): Promise<void> {
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await chrome.tabs.sendMessage(tab.id, { usted: 'command.run', request: { command: name } });
  }, command);
}
