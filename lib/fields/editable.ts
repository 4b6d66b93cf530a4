import type { TextRange } from '../engine/draft';
import { createQueue } from '../queue';
import type { Field } from './field';
import { observeField } from './observe';
import { replaceInEditable } from './replace';
import { selectionOf, selectRange } from './selection';
import { TextMap } from './text-map';

/** Adapter of a `contenteditable` root, whatever editor stands behind it. */
export function editableField(element: HTMLElement): Field {
  let map: TextMap | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  // Read again only after something moved; the observer tells before any script of ours runs.
  const forget = (): void => {
    map = undefined;
    changedAt = performance.now();
  };
  const stale = new MutationObserver(forget);
  stale.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: false,
  });
  const current = (): TextMap => {
    if (stale.takeRecords().length > 0) forget();
    map ??= new TextMap(element);
    return map;
  };
  const inTurn = createQueue();
  // Draft.js takes its selection away with the focus, and another editor puts it at the start.
  let left: TextRange | undefined;
  const selection = (): TextRange | undefined => {
    const selected = selectionOf(element);
    const start = selected && current().offsetOf(selected.start);
    const end = selected && current().offsetOf(selected.end);
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  const focus = (): void => {
    if (isFocused(element)) return;
    element.focus({ preventScroll: true });
    if (left) select(left);
  };
  const select = (range: TextRange): void => {
    element.focus({ preventScroll: true });
    selectRange(element, current().rangeOf(range));
  };
  return {
    element,
    highlightable: typeof Highlight !== 'undefined' && 'highlights' in CSS,
    text: () => current().text,
    selection,
    focus,
    select,
    reveal(range) {
      const { parentElement } = current().rangeOf(range).startContainer;
      parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    rangeOf: (range) => current().rangeOf(range),
    spanOf: (inside) => current().spanOf(inside),
    measure() {
      const box = element.getBoundingClientRect();
      const now = current();
      return {
        reach: now.text.length,
        rectsOf: (range) =>
          Array.from(now.rangeOf(range).getClientRects()).filter(
            ({ width, top, bottom }) => width > 0 && bottom > box.top && top < box.bottom,
          ),
        // The cells of a table stand side by side: no order of the text tells their heights.
        between: () => ({ start: 0, end: now.text.length }),
      };
    },
    observe(onChange, signal) {
      observeField(element, onChange, signal);
      const options = { capture: true, passive: true, signal };
      element.addEventListener('focusout', () => (left = selection()), options);
    },
    replace(range, actual, replacement) {
      const asked = current().text;
      const target = { element, map: current, select, focus, changedAt: () => changedAt };
      // A correction has not ended when it stands in the text: the next one waits for its caret.
      return inTurn(() => replaceInEditable(target, asked, range, actual, replacement));
    },
  };
}

function isFocused(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element && element.ownerDocument.hasFocus();
}
