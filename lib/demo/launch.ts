import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumArgs, findChromium } from './chromium';

/** A real Chromium with the extension loaded. */
export interface Coach {
  readonly context: BrowserContext;
  /** The extension's service worker. */
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** A window that a person sees and closes; otherwise none. */
  readonly window?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Device pixels for each CSS pixel. */
  readonly scale?: number;
}

const VIEWPORT = { width: 1200, height: 800 };

/** Starts a browser with an empty profile, which goes with it. */
export async function launch({
  extension,
  window = false,
  viewport = VIEWPORT,
  colorScheme = 'light',
  scale = 1,
}: LaunchOptions): Promise<Coach> {
  const profile = mkdtempSync(join(tmpdir(), 'usted-'));
  const remove = (): void => rmSync(profile, { recursive: true, force: true });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: !window,
      locale: 'es-CO',
      args: chromiumArgs(extension),
      ...(window
        ? // Without the notice that a program drives the browser: here a person does.
          { viewport: null, ignoreDefaultArgs: ['--enable-automation'] }
        : { viewport, colorScheme, deviceScaleFactor: scale }),
    })
    .catch((error: unknown) => {
      remove();
      throw error;
    });
  context.on('close', remove);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, extensionId: new URL(worker.url()).host, close: () => context.close() };
}
