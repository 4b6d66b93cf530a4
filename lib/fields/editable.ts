import type { TextRange } from '../engine/draft';
import type { Field } from './field';
import { observeField } from './observe';
import { replaceInEditable } from './replace';
import { selectionOf, selectRange } from './selection';
import { TextMap } from './text-map';

/** Adapter of a `contenteditable` root, whatever editor stands behind it. */
export function editableField(element: HTMLElement): Field {
  let map: TextMap | undefined;
  // Read again only after something moved; the observer tells before any script of ours runs.
  const stale = new MutationObserver(() => {
    map = undefined;
  });
  stale.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: false,
  });
  const current = (): TextMap => {
    if (stale.takeRecords().length > 0) map = undefined;
    map ??= new TextMap(element);
    return map;
  };
  const select = (range: TextRange): void => {
    element.focus({ preventScroll: true });
    selectRange(element, current().rangeOf(range));
  };
  return {
    element,
    highlightable: typeof Highlight !== 'undefined' && 'highlights' in CSS,
    text: () => current().text,
    selection() {
      const selection = selectionOf(element);
      const start = selection && current().offsetOf(selection.start);
      const end = selection && current().offsetOf(selection.end);
      return start === undefined || end === undefined ? undefined : { start, end };
    },
    select,
    reveal(range) {
      const { parentElement } = current().rangeOf(range).startContainer;
      parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    rangeOf: (range) => current().rangeOf(range),
    spanOf: (inside) => current().spanOf(inside),
    rectsOf(range) {
      const box = element.getBoundingClientRect();
      return Array.from(current().rangeOf(range).getClientRects()).filter(
        ({ width, top, bottom }) => width > 0 && bottom > box.top && top < box.bottom,
      );
    },
    observe: (onChange, signal) => observeField(element, true, onChange, signal),
    replace: (range, actual, replacement) =>
      replaceInEditable({ element, map: current, select }, range, actual, replacement),
  };
}
