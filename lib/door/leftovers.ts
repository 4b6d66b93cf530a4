import { SEVERITIES } from '../engine/finding';

/**
 * Clears what a former copy of the extension left in a page. Firefox ends scripts so suddenly that
 * they cannot tidy up.
 */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('usted-coach, usted-underlines')) host.remove();
  for (const kind of [...SEVERITIES, 'active']) CSS.highlights?.delete(`usted-${kind}`);
}
