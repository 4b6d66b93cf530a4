import type { TextRange } from '../engine/draft';
import { isInput } from './kinds';
import { withoutPageZoom } from './zoom';

type FormElement = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a form field breaks its lines and puts its letters. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontKerning',
  'fontFeatureSettings',
  'fontVariationSettings',
  'fontSizeAdjust',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'hyphens',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'textRendering',
  'writingMode',
] as const;

/**
 * A form field shows text that no DOM range reaches. The mirror lays the same text out by the same
 * style, unseen and outside the page's own tree, and its ranges tell where the words are.
 */
export class Mirror {
  readonly #element: FormElement;
  #host: HTMLElement | undefined;
  #box: HTMLElement | undefined;
  #node: Text | undefined;
  /** Signature of what the layout depends on; it is redone only when that changes. */
  #key = '';

  constructor(element: FormElement) {
    this.#element = element;
  }

  /** Rectangles of a range in the field's own scrolled coordinates, from its padding edge. */
  localRects({ start, end }: TextRange): DOMRect[] {
    const { box, node } = this.#laidOut();
    const range = node.ownerDocument.createRange();
    range.setStart(node, Math.min(start, node.data.length));
    range.setEnd(node, Math.min(end, node.data.length));
    const origin = box.getBoundingClientRect();
    return Array.from(range.getClientRects(), (rect) => moved(rect, -origin.left, -origin.top));
  }

  /** The same in client coordinates, as far as the field lets them see. */
  rectsOf(range: TextRange): DOMRect[] {
    const element = this.#element;
    const outer = element.getBoundingClientRect();
    if (outer.width === 0 || element.offsetWidth === 0) return [];
    const scaleX = outer.width / element.offsetWidth;
    const scaleY = outer.height / element.offsetHeight;
    const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = element;
    const shown: DOMRect[] = [];
    for (const local of this.localRects(range)) {
      const left = Math.max(0, local.left - scrollLeft);
      const right = Math.min(clientWidth, local.right - scrollLeft);
      const top = local.top - scrollTop;
      const bottom = local.bottom - scrollTop;
      // A line that is cut by the edge keeps its underline out of the border.
      if (right <= left || bottom > clientHeight + 1 || top < -local.height / 2) continue;
      shown.push(
        new DOMRect(
          outer.left + (clientLeft + left) * scaleX,
          outer.top + (clientTop + top) * scaleY,
          (right - left) * scaleX,
          (bottom - top) * scaleY,
        ),
      );
    }
    return shown;
  }

  /** Takes the mirror out of the page until it is asked again. */
  detach(): void {
    this.#host?.remove();
  }

  #laidOut(): { box: HTMLElement; node: Text } {
    const element = this.#element;
    const document = element.ownerDocument;
    if (!this.#host || !this.#box || !this.#node) {
      this.#host = document.createElement('usted-mirror');
      this.#host.style.cssText =
        'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; visibility: hidden !important; pointer-events: none !important; contain: strict !important; width: 0 !important; height: 0 !important;';
      this.#box = document.createElement('div');
      this.#box.ariaHidden = 'true';
      this.#node = document.createTextNode('');
      this.#box.append(this.#node);
      this.#host.attachShadow({ mode: 'closed' }).append(this.#box);
    }
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    withoutPageZoom(this.#host);
    this.#layOut(this.#box, this.#node);
    return { box: this.#box, node: this.#node };
  }

  #layOut(box: HTMLElement, node: Text): void {
    const element = this.#element;
    const computed = getComputedStyle(element);
    const key = [
      element.clientWidth,
      element.clientHeight,
      ...COPIED.map((name) => computed[name]),
    ].join();
    if (key !== this.#key) {
      this.#key = key;
      const isLine = isInput(element);
      const style: Partial<CSSStyleDeclaration> = Object.fromEntries(
        COPIED.map((name) => [name, computed[name]]),
      );
      Object.assign(box.style, style, {
        position: 'absolute',
        top: '0',
        left: '0',
        boxSizing: 'border-box',
        width: isLine ? 'max-content' : `${element.clientWidth}px`,
        minWidth: `${element.clientWidth}px`,
        whiteSpace: isLine ? 'pre' : computed.whiteSpace,
        // A one-line field centres its line in its height.
        ...(isLine
          ? { display: 'flex', alignItems: 'center', height: `${element.clientHeight}px` }
          : {}),
      });
    }
    // A last empty line has height only when something stands on it.
    if (node.data !== element.value) node.data = element.value;
  }
}

function moved(rect: DOMRect, x: number, y: number): DOMRect {
  return new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height);
}
