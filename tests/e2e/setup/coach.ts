import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The browsers that run the suite. */
export type BrowserName = 'chromium' | 'firefox';

/** A file that the browser saved. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** A real browser with the extension in it: what its tests do to either. */
export interface Coach {
  readonly browser: BrowserName;
  readonly context: BrowserContext;
  /** Runs code with the powers of the extension: in its service worker, or in a page of its own. */
  readonly worker: Pick<Worker, 'evaluate'>;
  readonly extensionId: string;
  /** Address of a file of the extension. */
  urlOf(file: string): string;
  /** Reloads the extension under its open pages, as an update does, and hands back the fresh one. */
  reload(): Promise<Coach>;
  /** Switches the extension off under its open pages: their coaches lose their extension. */
  disable(): Promise<void>;
  /** Stops the background, as the browser does when nothing happened for half a minute. */
  stopBackground(): Promise<void>;
  /** Opens the popup under the toolbar itself; hands back what reads its text as an agent sees it. */
  openToolbarPopup(): Promise<() => Promise<string>>;
  /** Tells every request of every page, frame and worker of the browser from now on. */
  watchRequests(): Promise<() => Promise<readonly string[]>>;
  /** The file that a page hands over when something is done to it. */
  downloadFrom(page: Page, act: () => Promise<unknown>): Promise<Download>;
  /** The text on the clipboard, after a page of the browser copied it. */
  clipboardOf(page: Page): Promise<string>;
  /**
   * Lets the extension see the address of a tab, as a press on its icon does; undefined where only
   * the browser itself can press.
   */
  readonly pressIconOver?: (tabId: number) => Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /**
   * Match patterns that the browser grants without its question, which no test can answer.
   */
  readonly grantable?: readonly string[];
  /** Folder of the extension. Default: the build for tests. */
  readonly extension?: string;
}

/** A site that is not granted at install; it resolves to loopback. */
export const FOREIGN_HOST = 'correo.test';
