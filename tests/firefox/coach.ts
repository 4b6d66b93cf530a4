import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { Coach } from '../e2e/setup/coach';
import { launchFirefox } from './launch';
import type { Privileged } from './privileged';

/** What code sent to a page of the extension finds there. */
declare const chrome: typeof browser;

const ID = 'usted@servicio.gov.co';

/** Firefox as the system has it, with the extension loaded and an empty profile. */
export async function launchInFirefox(): Promise<Coach> {
  const { context, privileged, close } = await launchFirefox();
  return coachIn(context, privileged, close);
}

async function coachIn(
  context: BrowserContext,
  privileged: Privileged,
  close: () => Promise<void>,
): Promise<Coach> {
  const extensionId = String(
    await privileged('return WebExtensionPolicy.getByID(argument).mozExtensionHostname', ID),
  );
  const urlOf = (file: string): string => `moz-extension://${extensionId}/${file}`;
  const worker = await openWorkshop(context, urlOf('icons/icon.svg'));
  const addon = (act: string) =>
    privileged(`await (await AddonManager.getAddonByID(argument)).${act}()`, ID);
  return {
    browser: 'firefox',
    context,
    worker,
    extensionId,
    urlOf,
    async reload() {
      await addon('reload');
      return coachIn(context, privileged, close);
    },
    disable: async () => void (await addon('disable')),
    stopBackground: async () => {
      await privileged(
        'await WebExtensionPolicy.getByID(argument).extension.terminateBackground()',
        ID,
      );
    },
    async openToolbarPopup() {
      await worker.evaluate(() => chrome.action.openPopup());
      return () =>
        worker.evaluate(
          () =>
            (chrome.extension.getViews({ type: 'popup' })[0] as typeof window | undefined)?.document
              .body.innerText ?? '',
        );
    },
    async watchRequests() {
      await privileged(WATCH);
      return async () =>
        JSON.parse(String(await privileged('return JSON.stringify(ustedRequests)')));
    },
    async downloadFrom(_, act) {
      await privileged(WATCH_DOWNLOADS);
      await act();
      return JSON.parse(String(await privileged(DOWNLOADED)));
    },
    clipboardOf: async () => String(await privileged(CLIPBOARD)),
    pressIconOver: async (tabId) => void (await privileged(PRESS_ICON, { id: ID, tabId })),
    close,
  };
}

/**
 * A page of the extension in a tab of its own: a background of Firefox cannot be entered from
 * outside, and any page of the extension has the same powers.
 */
async function openWorkshop(
  context: BrowserContext,
  url: string,
): Promise<Pick<Worker, 'evaluate'>> {
  const page: Page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Every channel of every process is opened by the browser's own; what that asks for itself is not ours. */
const WATCH = `
  globalThis.ustedRequests = [];
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
    if (!loadInfo.loadingPrincipal?.isSystemPrincipal) ustedRequests.push(URI.spec);
  }, 'http-on-opening-request');
`;

/** Playwright is not told of a file that a page of an extension hands over. */
const WATCH_DOWNLOADS = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await Downloads.getList(Downloads.ALL);
  globalThis.ustedDownload = new Promise((resolve) => {
    list.addView({
      onDownloadAdded(download) {
        list.removeView(this);
        resolve(download.whenSucceeded().then(() => download.target.path));
      },
    });
  });
`;
const DOWNLOADED = `
  const path = await ustedDownload;
  const text = await IOUtils.readUTF8(path);
  return JSON.stringify({ name: PathUtils.filename(path), text });
`;

/** What a press on the icon gives: the address of the tab, until it goes elsewhere. */
const PRESS_ICON = `
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(argument.id);
  const tab = ExtensionParent.apiManager.global.tabTracker.getTab(argument.tabId);
  extension.tabManager.addActiveTabPermission(tab);
`;

const CLIPBOARD = `
  const copied = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  copied.init(null);
  copied.addDataFlavor('text/plain');
  Services.clipboard.getData(copied, Services.clipboard.kGlobalClipboard);
  const data = {};
  copied.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
`;
