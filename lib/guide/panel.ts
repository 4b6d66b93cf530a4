import { browser } from 'wxt/browser';

/** Key in `storage.session`: the place that a side panel is asked to show, until it does. */
const KEY = 'guidePlace';

/** Asks the guide beside a page, open or about to open, to go to a place. */
export async function askPanel(node: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: node });
}

/**
 * Goes where the panel is asked to go, now and later. A guide in a tab stays where it was put.
 *
 * @param go takes the id of a place
 */
export async function followRequests(go: (node: string) => void): Promise<void> {
  if (await browser.tabs.getCurrent()) return;
  const follow = async (): Promise<void> => {
    const { [KEY]: node } = await browser.storage.session.get(KEY);
    if (typeof node !== 'string') return;
    await browser.storage.session.remove(KEY);
    go(node);
  };
  browser.storage.session.onChanged.addListener(() => void follow());
  await follow();
}
