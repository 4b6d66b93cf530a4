import type { TextRange } from '../engine/draft';
import { partitionPoint } from '../engine/partition-point';

/** A line of the text, its line feed included, and where it begins. */
interface Line {
  text: string;
  readonly node: Text;
  readonly block: HTMLElement;
  start: number;
}

/** Offsets of elements are in whole pixels. */
const ROUNDED = 1;

/**
 * A text laid out line by line. What a key press leaves as it was keeps its block, and with it its
 * layout: of a long text the browser lays out one line anew.
 */
export class MirrorLines {
  readonly box: HTMLElement;
  /** What the lines hold: all of the text, or its beginning. */
  #text: string | undefined;
  #lines: readonly Line[] = [];
  /** The block of the first line: of a field only that is indented. */
  #first: HTMLElement | undefined;
  /** The one range: the page keeps track of each that lives, with every letter. */
  readonly #range: Range;

  constructor(document: Document) {
    this.#range = document.createRange();
    this.box = document.createElement('div');
    this.box.ariaHidden = 'true';
  }

  /**
   * Takes over a text.
   *
   * @param portion how much of what is new may be laid out now, in units
   * @returns up to where it is laid out; called again it goes on from there
   */
  hold(text: string, portion: number): number {
    if (text === this.#text) return text.length;
    const before = this.#lines;
    const wanted = linesOf(text);
    const { head, tail } = alike(before, wanted);

    if (before.length === wanted.length && head + tail === before.length - 1) {
      rewrite(before[head] as Line, wanted[head] as string);
      this.#count();
      this.#text = text;
      return text.length;
    }
    const kept = before.slice(before.length - tail);
    const changed = wanted.slice(head, wanted.length - tail);
    const fresh = this.#build(changed, portion, kept[0]?.block);
    const isWhole = head + fresh.length + tail === wanted.length;
    for (const { block } of before.slice(head, before.length - tail)) block.remove();
    // Behind a gap nothing stands where it belongs: it is laid out again in its turn.
    if (!isWhole) for (const { block } of kept) block.remove();
    this.#lines = [...before.slice(0, head), ...fresh, ...(isWhole ? kept : [])];
    const end = this.#count();
    this.#text = isWhole ? text : text.slice(0, end);
    return end;
  }

  /** Rectangles of a range of the text that is laid out, one a line, in client coordinates. */
  rectsOf({ start, end }: TextRange): Iterable<DOMRect> {
    const from = this.#lineAt(start);
    const to = this.#lineAt(end);
    if (!from || !to) return [];
    this.#range.setStart(from.node, Math.min(start - from.start, from.text.length));
    this.#range.setEnd(to.node, Math.min(end - to.start, to.text.length));
    return this.#range.getClientRects();
  }

  /** The lines that reach between two heights of the box. */
  between(top: number, bottom: number): TextRange {
    const lines = this.#lines;
    const first = partitionPoint(
      lines,
      ({ block }) => block.offsetTop + block.offsetHeight + ROUNDED < top,
    );
    const next = partitionPoint(lines, ({ block }) => block.offsetTop - ROUNDED <= bottom);
    return {
      start: lines[first]?.start ?? 0,
      end: lines[next]?.start ?? Number.POSITIVE_INFINITY,
    };
  }

  #build(texts: readonly string[], portion: number, next: HTMLElement | undefined): Line[] {
    const { ownerDocument } = this.box;
    const lines: Line[] = [];
    const all = ownerDocument.createDocumentFragment();
    let left = portion;
    for (const text of texts) {
      if (left <= 0) break;
      left -= text.length;
      const block = ownerDocument.createElement('div');
      const node = ownerDocument.createTextNode(text);
      block.style.textIndent = '0';
      block.append(node);
      all.append(block);
      lines.push({ text, node, block, start: 0 });
    }
    this.box.insertBefore(all, next ?? null);
    return lines;
  }

  /** @returns where the last line ends */
  #count(): number {
    let start = 0;
    for (const line of this.#lines) {
      line.start = start;
      start += line.text.length;
    }
    const first = this.#lines[0]?.block;
    if (first !== this.#first) {
      this.#first?.style.setProperty('text-indent', '0');
      first?.style.removeProperty('text-indent');
      this.#first = first;
    }
    return start;
  }

  #lineAt(offset: number): Line | undefined {
    const next = partitionPoint(this.#lines, ({ start }) => start <= offset);
    return this.#lines[Math.max(0, next - 1)];
  }
}

/** Numbers of lines that stay as they are at both ends. */
function alike(before: readonly Line[], wanted: readonly string[]) {
  const shortest = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < shortest && before[head]?.text === wanted[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail)?.text === wanted.at(-1 - tail)) tail++;
  return { head, tail };
}

function rewrite(line: Line, text: string): void {
  line.text = text;
  line.node.data = text;
}

/** At least one line; a line feed at the end of the text begins no other. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push(text.slice(from, end));
    from = end;
  }
  return lines.length > 0 ? lines : [''];
}
