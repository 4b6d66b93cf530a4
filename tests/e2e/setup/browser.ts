import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../../lib/demo/chromium';

export const EXTENSION = resolve('.output/chrome-mv3-e2e');

export interface Coach {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** A real Chromium with the extension loaded and an empty profile. */
export async function launchCoach(): Promise<Coach> {
  const profile = mkdtempSync(join(tmpdir(), 'usted-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    locale: 'es-CO',
    viewport: { width: 1200, height: 800 },
    args: chromiumArgs(EXTENSION),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
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
