import { isShadowRoot } from './kinds';
import type { Point } from './text-map';

interface Selected {
  readonly start: Point;
  readonly end: Point;
}

type ShadowSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};

/** The selection inside an editable, through the shadow root it may live in. */
export function selectionOf(element: HTMLElement): Selected | undefined {
  const root = element.getRootNode();
  const selection = element.ownerDocument.getSelection() as ShadowSelection | null;
  if (!selection || selection.rangeCount === 0) return undefined;
  const [composed] = isShadowRoot(root)
    ? (selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [])
    : [];
  const range = composed ?? shadowRange(root) ?? selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer))
    return undefined;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Chromium before composed ranges has a selection of its own on each shadow root. */
function shadowRange(root: Node): Range | undefined {
  const { getSelection } = root as { getSelection?: () => Selection | null };
  if (!isShadowRoot(root) || !getSelection) return undefined;
  const selection = getSelection.call(root);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** Selects a range of an editable; the editor hears of it as of any selection. */
export function selectRange(element: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
