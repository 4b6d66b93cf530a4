import { browser } from 'wxt/browser';
import { guideUrl, homeOf, ROOT } from './guide';

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

/** Opens a tab on what the protocol says of a rule. */
export async function openGuideAtRule(ruleId: string): Promise<void> {
  await openGuide(homeOf(ruleId) ?? ROOT.id);
}

async function openGuide(node: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(guideUrl(node)) });
}
