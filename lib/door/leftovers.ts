/**
 * Clears what a former copy of the extension left in a page. Firefox ends scripts so suddenly that
 * they cannot tidy up.
 */
export function clearLeftovers(window: Window & typeof globalThis): void {
  for (const host of window.document.querySelectorAll('usted-coach, usted-underlines'))
    host.remove();
  for (const name of [...window.CSS.highlights.keys()])
    if (name.startsWith('usted-')) window.CSS.highlights.delete(name);
}
