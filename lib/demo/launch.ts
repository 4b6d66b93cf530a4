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

const REFUSED_DEFAULTS = ['--disable-extensions'];

/** How long a browser that obeys `--load-extension` may take to start the extension. */
const START_MS = 10_000;

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
  // A browser that a person closes still writes for a moment.
  const remove = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: findChromium(),
      headless: !window,
      locale: 'es-CO',
      // Whoever asked for the browser closes it, and tidies up after it.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
      args: chromiumArgs(extension),
      ...(window
        ? // Without the notice that a program drives the browser: here a person does.
          { viewport: null, ignoreDefaultArgs: [...REFUSED_DEFAULTS, '--enable-automation'] }
        : {
            ...{ viewport, colorScheme, deviceScaleFactor: scale, reducedMotion: 'reduce' },
            ignoreDefaultArgs: REFUSED_DEFAULTS,
          }),
    })
    .catch((error: unknown) => {
      remove();
      throw error;
    });
  const worker = (await workerOf(context)) ?? (await loadByProtocol(context, extension));
  let closing: Promise<void> | undefined;
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    close: () => (closing ??= context.close().then(remove)),
  };
}

/** The extension's worker, if the browser took the extension from its arguments. */
async function workerOf(context: BrowserContext): Promise<Worker | undefined> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  return context.waitForEvent('serviceworker', { timeout: START_MS }).catch(() => undefined);
}

/** Chrome and Edge load an unpacked extension only when their debugger asks for it. */
async function loadByProtocol(context: BrowserContext, extension: string): Promise<Worker> {
  const started = context.waitForEvent('serviceworker');
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: extension } as never);
  return started;
}
