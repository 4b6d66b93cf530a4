import { browser } from 'wxt/browser';

/**
 * The tab under the popup. Browser tests open the popup as a page of its own and name the tab in
 * the address; the product's build has no such way in.
 */
export async function tabUnderPopup(): Promise<number | undefined> {
  if (import.meta.env.MODE === 'e2e') {
    const named = new URLSearchParams(window.location.search).get('tab');
    if (named !== null) return Number(named);
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
