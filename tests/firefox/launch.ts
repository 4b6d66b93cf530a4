import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, type Frame, firefox } from 'playwright-core';
import type { Hands } from '../editors/editor-page';
import { BidiHands } from './hands';

export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3-e2e');
const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

/** Firefox as the system has it; undefined where it has none. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
}

/** The WebDriver BiDi session under a browser of Playwright, which offers it only from inside. */
export interface BidiSession {
  send(method: string, parameters: object): Promise<unknown>;
}
interface WithConnection {
  readonly _connection: {
    toImpl(of: Browser): { readonly _browserSession: BidiSession };
    toImpl(of: Frame): { readonly _id: string };
  };
}

export interface Firefox {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** Works in a frame of a page. */
  readonly handsIn: (frame: Frame) => Hands;
}

/** Commands of drafts that the ESR does not know yet and that no test needs. */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);

/**
 * The system's Firefox with the extension loaded; Playwright's pages work in it over BiDi.
 *
 * @param extension its folder; default: the build for tests
 */
export async function launchFirefox(extension = FIREFOX_EXTENSION): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox here; set FIREFOX to its path');
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, headless: true });
  const connection = (browser as unknown as WithConnection)._connection;
  const session = connection.toImpl(browser)._browserSession;
  const everySession: BidiSession = Object.getPrototypeOf(session);
  const { send } = everySession;
  everySession.send = function (method, parameters) {
    return UNKNOWN.has(method) ? Promise.resolve({}) : send.call(this, method, parameters);
  };
  await session.send('webExtension.install', {
    extensionData: { type: 'path', path: extension },
  });
  return {
    browser,
    context: await browser.newContext({ locale: 'es-CO' }),
    handsIn: (frame) => new BidiHands(session, frame, connection.toImpl(frame)._id),
  };
}
