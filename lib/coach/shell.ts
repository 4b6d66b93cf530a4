import { createHostElement, hang, type Stacking } from './host-element';
import type { Renderer, RendererSource, Scene } from './view/scene';

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
  readonly #renderers: RendererSource;
  /** Last to be shown while nothing could draw it. */
  #late: (() => void) | undefined;

  constructor(
    document: Document,
    renderers: RendererSource,
    signal: AbortSignal,
    stacking: Stacking = 'opened',
  ) {
    this.#renderers = renderers;
    ({ host: this.host, root: this.#root } = createHostElement(document, 'usted-coach', stacking));
    for (const type of CONTAINED) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    signal.addEventListener('abort', () => this.unmount());
  }

  /**
   * Draws a scene, over `near` even when that is inside a modal dialog. It comes a little later
   * where what draws it has yet to be brought.
   */
  draw(scene: Scene, near: Element): void {
    const { current } = this.#renderers;
    if (!current) {
      this.#late = () => this.draw(scene, near);
      void this.#renderers.bring().then(() => this.#renderers.current && this.#late?.());
      return;
    }
    this.#late = undefined;
    this.stay(near);
    this.#dress(current);
    current.draw(scene, this.#root);
  }

  #dress({ styles }: Renderer): void {
    if (this.#root.adoptedStyleSheets.length > 0) return;
    // A sheet serves only the document whose window made it, and that may be a page around ours.
    const { CSSStyleSheet: Sheet } = this.host.ownerDocument.defaultView ?? globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** Hangs what was drawn where it belongs, should the page have moved things. */
  stay(near: Element): void {
    hang(this.host, near);
  }

  /** Leaves the page as it was found. */
  unmount(): void {
    this.#late = undefined;
    this.#renderers.current?.draw(undefined, this.#root);
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
