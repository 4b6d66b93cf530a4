import { autoUpdate } from '@floating-ui/dom';
import type { SpanFinding } from '../../engine/finding';
import type { Field } from '../../fields/field';
import { createHostElement, type HostElement, hang } from '../host-element';
import type { Theme } from '../theme';
import { visibleRect } from '../visible-rect';
import { MARK_COLORS } from './colors';
import { inSight } from './in-sight';
import type { Layer } from './layer';
import { type Shape, Shapes, SVG, stroke, tint } from './shapes';

/**
 * Underlines of a field whose text no highlight reaches, drawn over it on a layer that takes no
 * pointer. They follow scrolling, resizing, zoom and movement; nothing runs while all is still.
 */
export class OverlayLayer implements Layer {
  readonly #field: Field;
  readonly #overlay: HostElement;
  readonly #svg: SVGSVGElement;
  readonly #shapes: Shapes;
  #findings: readonly SpanFinding[] = [];
  #active: SpanFinding | undefined;
  #theme: Theme = 'light';
  #drawnFor = new DOMRect();
  #clip = '';
  #next = 0;

  constructor(field: Field, signal: AbortSignal) {
    this.#field = field;
    const { element } = field;
    const document = element.ownerDocument;
    this.#overlay = createHostElement(document, 'usted-underlines', 'unasked');
    this.#overlay.host.style.setProperty('pointer-events', 'none', 'important');
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#svg.style.cssText =
      'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none;';
    this.#overlay.root.append(this.#svg);
    this.#shapes = new Shapes(this.#svg);
    const redraw = (): void => this.#draw();
    element.addEventListener('scroll', redraw, { signal, passive: true });
    for (const type of ['transitionend', 'animationend'] as const) {
      document.addEventListener(type, redraw, { signal, passive: true, capture: true });
    }
    // What begins to scroll, or shrinks where it stands, tells nobody: the agent's own wheel and
    // pointer look again.
    const realign = (): void => {
      if (this.#hasMoved()) redraw();
    };
    for (const type of ['scroll', 'pointermove'] as const) {
      document.addEventListener(type, realign, { signal, passive: true, capture: true });
    }
    const stop = autoUpdate(element, this.#overlay.host, redraw);
    signal.addEventListener('abort', () => {
      stop();
      this.#goOn(false);
      this.#overlay.host.remove();
    });
  }

  paint(findings: readonly SpanFinding[], active: SpanFinding | undefined, theme: Theme): void {
    this.#findings = findings;
    this.#active = active;
    this.#theme = theme;
    this.#draw();
  }

  #hasMoved(): boolean {
    const { x, y, width, height } = this.#field.element.getBoundingClientRect();
    const drawn = this.#drawnFor;
    return x !== drawn.x || y !== drawn.y || width !== drawn.width || height !== drawn.height;
  }

  #draw(): void {
    const { element } = this.#field;
    this.#drawnFor = element.getBoundingClientRect();
    const { host } = this.#overlay;
    if (this.#findings.length === 0) {
      this.#goOn(false);
      host.remove();
      return;
    }
    hang(host, element);
    const colors = MARK_COLORS[this.#theme];
    const clip = visibleRect(element);
    const shapes: Shape[] = [];
    const ruler = this.#field.measure();
    for (const { finding, rects } of inSight(this.#findings, ruler, clip.top, clip.bottom)) {
      for (const rect of rects) {
        if (finding === this.#active) shapes.push(tint(rect, colors.active));
        shapes.push(stroke(finding, rect, colors[finding.severity]));
      }
    }
    this.#goOn(ruler.reach < this.#field.text().length);
    // Clipped to what the page lets see of the field, so that no mark hangs over another element.
    const { top, left, right, bottom } = clip;
    this.#clipTo(
      `polygon(${left}px ${top}px, ${right}px ${top}px, ${right}px ${bottom}px, ${left}px ${bottom}px)`,
    );
    this.#shapes.show(shapes);
  }

  /** A long text is laid out over several frames, each as soon as the page has drawn the last. */
  #goOn(isUnfinished: boolean): void {
    const { defaultView } = this.#field.element.ownerDocument;
    defaultView?.cancelAnimationFrame(this.#next);
    if (isUnfinished) this.#next = defaultView?.requestAnimationFrame(() => this.#draw()) ?? 0;
  }

  #clipTo(path: string): void {
    if (this.#clip !== path) this.#svg.style.clipPath = path;
    this.#clip = path;
  }
}
