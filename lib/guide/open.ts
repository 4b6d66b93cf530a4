import { browser } from 'wxt/browser';
import { guideUrl, homeOf, ROOT } from './guide';
import { askPanel } from './panel';

/** The two ways in which browsers show a page beside another; each knows one at the most. */
interface Beside {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the guide beside the page. To be called by a press: browsers open panels for nothing else.
 */
export async function openGuideBeside(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  try {
    if (sidebarAction) return await sidebarAction.open();
    if (sidePanel) {
      const { id } = await browser.windows.getCurrent();
      if (id !== undefined) return await sidePanel.open({ windowId: id });
    }
  } catch {
    // Neither panel nor press: a tab is always possible.
  }
  await openGuide(ROOT.id);
}

/**
 * Shows what the protocol says of a rule beside the page that asks, or in a tab where the browser
 * opens no panel. To be called at once: the press that asked lasts a moment only.
 *
 * @param windowId window of the page that asks
 */
export async function openGuideAtRule(ruleId: string, windowId?: number): Promise<void> {
  const { sidePanel } = browser as unknown as Beside;
  const node = homeOf(ruleId) ?? ROOT.id;
  if (sidePanel && windowId !== undefined) {
    try {
      await sidePanel.open({ windowId });
      await askPanel(node);
      return;
    } catch {
      // A browser that takes no press from a page: a tab is always possible.
    }
  }
  await openGuide(node);
}

async function openGuide(node: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(guideUrl(node)) });
}
