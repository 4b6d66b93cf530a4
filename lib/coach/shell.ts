import { type ComponentChild, render } from 'preact';
import marks from '../ui/marks.css?inline';
import tokens from '../ui/tokens.css?inline';
import nudgeStyles from './clock/nudge.css?inline';
import { createHostElement, hang, type Stacking } from './host-element';
import styles from './view/coach.css?inline';
import templateStyles from './view/templates/templates.css?inline';

/** Events that page shortcuts or focus traps would take for their own. */
const CONTAINED = [
  'keydown',
  'keyup',
  'keypress',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'wheel',
  'input',
  'beforeinput',
  'paste',
  'copy',
] as const;

/**
 * The one element that the coach adds to a page: a host outside every editable, with a shadow root
 * of its own, in the top layer so that no page element covers it.
 */
export class Shell {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor(document: Document, signal: AbortSignal, stacking: Stacking = 'opened') {
    ({ host: this.host, root: this.#root } = createHostElement(document, 'usted-coach', stacking));
    // A sheet serves only the document whose window made it, and that may be a page around ours.
    const { CSSStyleSheet: Sheet } = document.defaultView ?? globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(tokens + marks + styles + templateStyles + nudgeStyles);
    this.#root.adoptedStyleSheets = [sheet];
    for (const type of CONTAINED) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    signal.addEventListener('abort', () => this.unmount());
  }

  /** Draws the view, over `near` even when that is inside a modal dialog. */
  draw(view: ComponentChild, near: Element): void {
    this.stay(near);
    render(view, this.#root);
  }

  /** Hangs what was drawn where it belongs, should the page have moved things. */
  stay(near: Element): void {
    hang(this.host, near);
  }

  /** Leaves the page as it was found. */
  unmount(): void {
    render(null, this.#root);
    this.host.remove();
  }

  /** Whether an event came from our own interface. */
  owns(event: Event): boolean {
    const path = event.composedPath();
    // Focus that moves between two parts of ours does not leave the root.
    return path.includes(this.host) || path.includes(this.#root);
  }

  /** Whether the focus is on something of ours. */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** First element inside that matches, for moving the focus. */
  query<E extends HTMLElement>(selector: string): E | null {
    return this.#root.querySelector<E>(selector);
  }
}
