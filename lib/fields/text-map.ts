import type { TextRange } from '../engine/draft';
import { partitionPoint } from '../engine/partition-point';

/** A text node and where its first unit stands in the text of the field. */
interface Segment {
  readonly node: Text;
  readonly start: number;
}

/** A line without text, held open by a `<br>`, and where it stands in the text of the field. */
interface EmptyLine {
  readonly node: Element;
  readonly start: number;
}

/** A place in the DOM, as ranges and selections take it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Stands for an island that cannot be edited: a mention, a chip, a picture with a caption. */
const ISLAND = '\uFFFC';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/**
 * The text of an editable and the way between its offsets and the DOM.
 *
 * Every line of an editor (a block, or what a `<br>` ends) is one line of the text, joined by one
 * line feed; a trailing `<br>` that only holds a line open adds nothing. Units of a text node are
 * taken one for one, so that offsets never drift: collapsed white space stays in its place.
 */
export class TextMap {
  readonly root: HTMLElement;
  readonly text: string;
  readonly #segments: readonly Segment[];
  readonly #emptyLines: readonly EmptyLine[];

  constructor(root: HTMLElement) {
    this.root = root;
    const { whiteSpaceCollapse, whiteSpace } = getComputedStyle(root) as CSSStyleDeclaration & {
      whiteSpaceCollapse?: string;
    };
    const collapses = (whiteSpaceCollapse ?? whiteSpace).startsWith('pre')
      ? false
      : whiteSpace !== 'break-spaces';
    const reader = new Reader(collapses);
    reader.children(root);
    this.text = reader.text;
    this.#segments = reader.segments;
    this.#emptyLines = reader.emptyLines;
  }

  /** The DOM range over a range of the text. */
  rangeOf({ start, end }: TextRange): Range {
    const range = this.root.ownerDocument.createRange();
    const line = start === end ? this.#emptyLines.find((each) => each.start === start) : undefined;
    if (line) {
      range.setStartBefore(line.node);
      return range;
    }
    const from = this.#pointAt(start, start === end ? 'end' : 'start');
    const to = start === end ? from : this.#pointAt(end, 'end');
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** Offset in the text of a place in the DOM; undefined outside the editable. */
  offsetOf({ node, offset }: Point): number | undefined {
    if (!this.root.contains(node)) return undefined;
    const own = this.#segments.find((segment) => segment.node === node);
    if (own) return own.start + Math.min(offset, own.node.data.length);
    const place = this.root.ownerDocument.createRange();
    place.setStart(node, Math.min(offset, node.childNodes.length));
    const follows = (each: Segment | EmptyLine): boolean => place.comparePoint(each.node, 0) >= 0;
    const text = this.#segments.find(follows);
    const line = this.#emptyLines.find(follows);
    return Math.min(text?.start ?? this.text.length, line?.start ?? this.text.length);
  }

  /** The text that an element of the editable covers; undefined when it holds none. */
  spanOf(element: Element): TextRange | undefined {
    const inside = this.#segments.filter(({ node }) => element.contains(node));
    const [first] = inside;
    const last = inside.at(-1);
    return first && last
      ? { start: first.start, end: last.start + last.node.data.length }
      : undefined;
  }

  /** @param side which of two touching nodes a boundary belongs to */
  #pointAt(offset: number, side: 'start' | 'end'): Point {
    const segments = this.#segments;
    const next = partitionPoint(segments, ({ start }) => start <= offset);
    const last = segments[Math.max(0, next - 1)];
    if (!last) return { node: this.root, offset: 0 };
    const before = side === 'end' && last.start === offset ? segments[next - 2] : undefined;
    const touches = before && before.start + before.node.data.length === offset;
    return at(touches ? before : last, offset);
  }
}

function at({ node, start }: Segment, offset: number): Point {
  return { node, offset: Math.max(0, Math.min(offset - start, node.data.length)) };
}

/** Walks an editable once, line by line. */
class Reader {
  readonly segments: Segment[] = [];
  readonly emptyLines: EmptyLine[] = [];
  text = '';
  /** The line holds something, if only a `<br>`. */
  #begun = false;
  /** The line has ended: what comes next stands on another. */
  #closed = false;
  readonly #collapses: boolean;

  constructor(collapses: boolean) {
    this.#collapses = collapses;
  }

  children(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) this.#read(child);
  }

  #read(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#readText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as HTMLElement);
  }

  #readText(node: Text): void {
    const { data } = node;
    if (data === '' || (this.#collapses && /^[\t\r\n ]+$/u.test(data) && data.includes('\n')))
      return;
    this.#begin();
    this.segments.push({ node, start: this.text.length });
    this.text += this.#collapses ? data.replace(/[\t\r\n]/gu, ' ') : data;
  }

  #readElement(element: HTMLElement): void {
    const { tagName } = element;
    if (SKIPPED.has(tagName)) return;
    if (tagName === 'BR') {
      this.#begin();
      if (/^$|\n$/u.test(this.text.slice(-1))) {
        this.emptyLines.push({ node: element, start: this.text.length });
      }
      this.#closed = true;
    } else if (element.getAttribute('contenteditable') === 'false') {
      this.#begin();
      this.text += ISLAND;
    } else if (BLOCKS.has(tagName)) {
      this.#close();
      this.children(element);
      this.#close();
    } else {
      this.children(element);
    }
  }

  #begin(): void {
    if (this.#closed) this.text += '\n';
    this.#closed = false;
    this.#begun = true;
  }

  #close(): void {
    this.#closed = this.#begun;
  }
}
