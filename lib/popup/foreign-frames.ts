import { browser } from 'wxt/browser';
import { patternOf, siteOf } from '../settings/site';

/**
 * Sites of a page's larger frames where the coach may not run yet. Where an agent looks for an
 * editor that nothing underlines, it may well live in one of them.
 */
export async function foreignFrames(tabId: number): Promise<readonly string[]> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: addressesOfLargeFrames,
  });
  const sites = frames
    .flatMap(({ result }) => (result as string[] | undefined) ?? [])
    .map(siteOf)
    .filter((site) => site !== undefined);
  const allowed = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [patternOf(site)] })),
  );
  return [...new Set(sites.filter((_, index) => !allowed[index]))];
}

/** Runs in the page. Smaller frames hold advertisements and buttons, never a reply. */
function addressesOfLargeFrames(): string[] {
  return [...document.querySelectorAll('iframe')]
    .filter(({ clientWidth, clientHeight }) => clientWidth >= 200 && clientHeight >= 60)
    .map(({ src }) => src);
}
