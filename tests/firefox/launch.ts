import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type Frame, firefox } from 'playwright-core';
import { FOREIGN_HOST } from '../e2e/setup/coach';
import type { Hands } from '../editors/editor-page';
import { launchWithSession } from './bidi';
import { needFirefox } from './find';
import { BidiHands } from './hands';
import { type Privileged, privilegedIn } from './privileged';

export { findFirefox } from './find';

export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3-e2e');

const PREFERENCES = {
  'network.dns.localDomains': FOREIGN_HOST,
  // Questions of the browser, which no test can answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.openPopupWithoutUserGesture.enabled': true,
  // What is downloaded goes with the profile.
  'browser.download.folderList': 2,
  // A popup that a test opens as a page of its own closes like a popup.
  'dom.allow_scripts_to_close_windows': true,
};

/** Where Playwright keeps the id of a frame. */
interface WithConnection {
  readonly _connection: { toImpl(of: Frame): { readonly _id: string } };
}

export interface Firefox {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** Works in a frame of a page. */
  readonly handsIn: (frame: Frame) => Hands;
  readonly privileged: Privileged;
  close(): Promise<void>;
}

/**
 * The system's Firefox with the extension loaded; Playwright's pages work in it over BiDi.
 *
 * @param extension its folder; default: the build for tests
 */
export async function launchFirefox(extension = FIREFOX_EXTENSION): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'usted-'));
  let privileged: Privileged | undefined;
  const { launched: context, session } = await launchWithSession(
    () =>
      firefox.launchPersistentContext(profile, {
        channel: 'moz-firefox',
        executablePath: needFirefox(),
        headless: true,
        locale: 'es-CO',
        viewport: { width: 1200, height: 800 },
        args: ['--remote-allow-system-access'],
        firefoxUserPrefs: { ...PREFERENCES, 'browser.download.dir': profile },
      }),
    {
      commands: {
        'emulation.setMediaFeaturesOverride': async (look) => {
          await privileged?.(SHOW, look);
        },
      },
      tabClosed: async (context) => (await privileged?.(TAB_CLOSED, context)) === true,
    },
  );
  privileged = await privilegedIn(session);
  await session.send('webExtension.install', {
    extensionData: { type: 'path', path: extension },
  });
  const browser = context.browser();
  if (!browser) throw new Error('the browser of a persistent context is not reachable');
  const connection = (browser as unknown as WithConnection)._connection;
  return {
    browser,
    context,
    handsIn: (frame) => new BidiHands(session, frame, connection.toImpl(frame)._id),
    privileged,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A page that another of another process replaces has closed nothing. */
const TAB_CLOSED = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const shown = NavigableManager.getBrowsingContextById(argument)?.top;
  return new Promise((resolve) => {
    const topic = 'browsing-context-discarded';
    Services.obs.addObserver(function observer(context, _, why) {
      if (context !== shown) return;
      Services.obs.removeObserver(observer, topic);
      resolve(why !== 'replace');
    }, topic);
  });
`;

/** Shows pages in light or dark. */
const SHOW = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  for (const id of argument.contexts ?? []) {
    const shown = NavigableManager.getBrowsingContextById(id)?.top;
    if (shown) shown.prefersColorSchemeOverride = argument.features['prefers-color-scheme'] ?? 'none';
  }
`;
