import { withoutPageZoom } from '../fields/zoom';

/** Page script can neither read nor press what is inside; only our own tests and the demo may look. */
const MODE: ShadowRootMode = ['e2e', 'demo'].includes(import.meta.env.MODE) ? 'open' : 'closed';

/** The page's own rules for unknown elements must not move, hide or print a host of ours. */
const STYLE = [
  'all: initial',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'border: 0',
  'margin: 0',
  'padding: 0',
  'overflow: visible',
  'background: none',
  // See presence.css.
  ...(import.meta.env.FIREFOX ? ['display: var(--usted-presence, none)'] : []),
]
  .map((declaration) => `${declaration} !important;`)
  .join(' ');

export interface HostElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Stacking order among ours: what the agent opened stands above underlines and what comes unasked,
 * whichever was hung first.
 */
export type Stacking = 'opened' | 'unasked';
const Z_INDEX: Readonly<Record<Stacking, number>> = { opened: 2147483647, unasked: 2147483646 };

/** An element of ours, outside every editable, with a shadow root that the page cannot enter. */
export function createHostElement(
  document: Document,
  name: string,
  stacking: Stacking,
): HostElement {
  const host = document.createElement(name);
  host.style.cssText = `${STYLE} z-index: ${Z_INDEX[stacking]} !important;`;
  return { host, root: host.attachShadow({ mode: MODE }) };
}

/** Hangs a host where it is drawn over a field: inside a modal dialog, when the field is. */
export function hang(host: HTMLElement, near: Element): void {
  const parent = near.closest('dialog:modal') ?? near.ownerDocument.documentElement;
  if (host.parentNode !== parent) parent.append(host);
  withoutPageZoom(host);
}
