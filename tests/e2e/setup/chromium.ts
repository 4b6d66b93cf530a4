import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { chromiumArgs, findChromium } from '../../../lib/demo/chromium';
import { type Coach, FOREIGN_HOST, type LaunchOptions } from './coach';
import { watchRequests } from './network';
import { openToolbarPopup } from './toolbar-popup';

/** What code sent to the service worker or a page of the browser finds there. */
declare const chrome: typeof browser & {
  readonly developerPrivate: {
    updateProfileConfiguration(to: object): Promise<void>;
  };
};

export const EXTENSION = resolve('.output/chrome-mv3-e2e');

/** A real Chromium with the extension loaded and an empty profile. */
export async function launchInChromium({
  grantable = [],
  extension = EXTENSION,
}: LaunchOptions): Promise<Coach> {
  const profile = mkdtempSync(join(tmpdir(), 'usted-'));
  if (grantable.length > 0) await rememberGrants(profile, extension, grantable);
  const { context, worker } = await launch(profile, extension);
  return coachIn(context, worker, async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

function coachIn(context: BrowserContext, worker: Worker, close: () => Promise<void>): Coach {
  const { host: extensionId } = new URL(worker.url());
  const onPage = async (url: string, act: (page: Page) => unknown) => {
    const page = await context.newPage();
    await page.goto(url);
    await act(page);
    await page.close();
  };
  return {
    browser: 'chromium',
    context,
    worker,
    extensionId,
    urlOf: (file) => `chrome-extension://${extensionId}/${file}`,
    async reload() {
      // Outside developer mode the browser unloads an unpacked extension and leaves it at that.
      await onPage('chrome://extensions', (page) =>
        page.evaluate(() =>
          chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
        ),
      );
      const restarted = context.waitForEvent('serviceworker');
      // The worker dies before it can answer.
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
      return coachIn(context, await restarted, close);
    },
    disable: () =>
      onPage('chrome://extensions', (page) =>
        page.evaluate((id) => chrome.management.setEnabled(id, false), extensionId),
      ),
    stopBackground: () =>
      onPage('chrome://serviceworker-internals', async (page) => {
        const session = await context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
      }),
    openToolbarPopup: () => openToolbarPopup(context, worker),
    watchRequests: () => watchRequests(context),
    async downloadFrom(page, act) {
      const saved = page.waitForEvent('download');
      await act();
      const download = await saved;
      const text = readFileSync(await download.path(), 'utf8');
      return { name: download.suggestedFilename(), text };
    },
    async clipboardOf(page) {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    close,
  };
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
