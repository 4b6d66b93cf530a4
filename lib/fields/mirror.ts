import type { TextRange } from '../engine/draft';
import type { Ruler } from './field';
import { isInput } from './kinds';
import { MirrorLines } from './mirror-lines';
import type { FormElement } from './root';
import { withoutPageZoom } from './zoom';

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

/** Time for which a field that keeps its size is taken to keep its style, in milliseconds. */
const FASHION_MS = 700;

/** Text laid out in one go, in units: some milliseconds of the browser's work. */
const PORTION = 40_000;

/** A ruler that also tells places by the field's own scrolled coordinates. */
export interface MirrorRuler extends Ruler {
  /** Rectangles from the padding edge, wherever the field is scrolled to. */
  localRectsOf(range: TextRange): DOMRect[];
}

/**
 * A form field shows text that no DOM range reaches. The mirror lays the same text out by the same
 * style, unseen and outside the page's own tree, and its ranges tell where the words are. Each line
 * is a block of its own, so that a key press lays one of them out anew.
 */
export class Mirror {
  readonly #element: FormElement;
  #host: HTMLElement | undefined;
  #lines: MirrorLines | undefined;
  /** Signature of what the layout depends on; it is redone only when that changes. */
  #key = '';
  #size = '';
  #dressedAt = Number.NEGATIVE_INFINITY;

  constructor(element: FormElement) {
    this.#element = element;
  }

  /** @param all lays out a long text to its end, however long that takes */
  measure(all?: 'all'): MirrorRuler {
    const element = this.#element;
    const lines = this.#laidOut();
    const reach = lines.hold(element.value, all ? Number.POSITIVE_INFINITY : PORTION);
    const origin = lines.box.getBoundingClientRect();
    const localRectsOf = (range: TextRange): DOMRect[] => {
      if (range.end > reach) return [];
      return Array.from(lines.rectsOf(range), ({ x, y, width, height }) => {
        return new DOMRect(x - origin.left, y - origin.top, width, height);
      });
    };
    const { inSight, heightOf } = frameOf(element);
    return {
      reach,
      localRectsOf,
      rectsOf: (range) => localRectsOf(range).flatMap((rect) => inSight(rect) ?? []),
      between: (top, bottom) => lines.between(heightOf(top), heightOf(bottom)),
    };
  }

  /** Takes the mirror out of the page until it is asked again. */
  detach(): void {
    this.#host?.remove();
  }

  #laidOut(): MirrorLines {
    const element = this.#element;
    const document = element.ownerDocument;
    if (!this.#host || !this.#lines) {
      this.#host = document.createElement('usted-mirror');
      this.#host.style.cssText =
        'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; visibility: hidden !important; pointer-events: none !important; contain: strict !important; width: 0 !important; height: 0 !important;';
      this.#lines = new MirrorLines(document);
      this.#host.attachShadow({ mode: 'closed' }).append(this.#lines.box);
    }
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    withoutPageZoom(this.#host);
    this.#dress(this.#lines.box);
    return this.#lines;
  }

  #dress(box: HTMLElement): void {
    const element = this.#element;
    const size = `${element.clientWidth} ${element.clientHeight}`;
    const now = performance.now();
    if (size === this.#size && now - this.#dressedAt < FASHION_MS) return;
    this.#size = size;
    this.#dressedAt = now;
    const computed = getComputedStyle(element);
    const key = [size, ...COPIED.map((name) => computed[name])].join();
    if (key === this.#key) return;
    this.#key = key;
    const isLine = isInput(element);
    const style: Partial<CSSStyleDeclaration> = Object.fromEntries(
      COPIED.map((name) => [name, computed[name]]),
    );
    Object.assign(box.style, style, {
      lineHeight: lineHeightOf(element) ?? computed.lineHeight,
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
}

/**
 * The line height as it was declared, where the browser tells. The computed one is in pixels, which
 * Chromium rounds otherwise than a factor: a hair a line, a screen in a thousand of them.
 */
function lineHeightOf(element: FormElement): string | undefined {
  const { computedStyleMap } = element as Partial<Pick<Element, 'computedStyleMap'>>;
  return computedStyleMap?.call(element).get('line-height')?.toString();
}

/** How the field's box lies in the window and what of its text it lets see. */
function frameOf(element: FormElement) {
  const outer = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = element;
  const scaleX = outer.width / element.offsetWidth;
  const scaleY = outer.height / element.offsetHeight;
  const place = (left: number, top: number, right: number, bottom: number): DOMRect =>
    new DOMRect(
      outer.left + (clientLeft + left) * scaleX,
      outer.top + (clientTop + top) * scaleY,
      (right - left) * scaleX,
      (bottom - top) * scaleY,
    );
  return {
    /** A height of the window, from the padding edge of the whole text. */
    heightOf: (client: number) => (client - outer.top) / scaleY - clientTop + scrollTop,
    inSight(local: DOMRect): DOMRect | undefined {
      if (outer.width === 0 || element.offsetWidth === 0) return undefined;
      const left = Math.max(0, local.left - scrollLeft);
      const right = Math.min(clientWidth, local.right - scrollLeft);
      const top = local.top - scrollTop;
      const bottom = local.bottom - scrollTop;
      // A line that is cut by the edge keeps its underline out of the border.
      if (right <= left || bottom > clientHeight + 1 || top < -local.height / 2) return undefined;
      return place(left, top, right, bottom);
    },
  };
}
