import { browser } from 'wxt/browser';

const SIZES = [16, 32, 48];

/**
 * Shows on a tab's icon whether the coach runs there. The manifest's icon is the grey one and a
 * navigation brings it back, so that tabs without the coach need nobody to watch them.
 */
export async function showIcon(tabId: number, active: boolean): Promise<void> {
  const name = active ? 'icon' : 'icon-off';
  await browser.action.setIcon({
    tabId,
    path: Object.fromEntries(SIZES.map((size) => [size, `/icons/${name}-${size}.png`])),
  });
}
