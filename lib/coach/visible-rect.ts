import { isShadowRoot } from '../fields/kinds';

/** The part of an element that its scrolling ancestors and the window let see; may be empty. */
export function visibleRect(element: Element): DOMRect {
  const view = element.ownerDocument.documentElement;
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = (box: { left: number; top: number; right: number; bottom: number }): void => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  clip({ left: 0, top: 0, right: view.clientWidth, bottom: view.clientHeight || innerHeight });
  for (let at = parentOf(element); at && at !== view; at = parentOf(at)) {
    if (getComputedStyle(at).overflow !== 'visible') clip(at.getBoundingClientRect());
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Widths of what stands over a composer, in pixels. */
const NARROWEST = 270;
const WIDEST = 400;

/** As wide as the composer, within reason: consoles show several conversations side by side. */
export function besideWidth(element: Element): string {
  const width = Math.round(visibleRect(element).width);
  return `min(${Math.min(WIDEST, Math.max(NARROWEST, width))}px, 100vw - 24px)`;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}
