import type { TextRange } from '../engine/draft';
import { type MinimalEdit, minimalEdit, sameText, shiftOffset } from './edit';
import type { Replaced } from './field';
import { afterFrames } from './frames';
import { type Route, routesOf } from './routes';
import { selectionOf } from './selection';
import type { TextMap } from './text-map';

/** What a replacement needs of its field. */
interface Target {
  readonly element: HTMLElement;
  /** The text now, read anew after a change. */
  readonly map: () => TextMap;
  readonly select: (range: TextRange) => void;
}

/** Frames in which an editor may draw what its model became. */
const PATIENCE = 8;

/**
 * Replaces text in an editable as the browser's spelling correction would. Neither the answer of
 * an editing command nor an event's fate proves anything, so the text is read back after the
 * editor has settled, and no second route is tried once anything changed: a fix never lands twice.
 */
export async function replaceInEditable(
  target: Target,
  { start, end }: TextRange,
  actual: string,
  replacement: string,
): Promise<Replaced> {
  const { element, map, select } = target;
  const before = map().text;
  if (before.slice(start, end) !== actual) return 'changed';
  const edit = minimalEdit(start, actual, replacement);
  const after = before.slice(0, edit.start) + edit.replacement + before.slice(edit.end);
  const view = element.ownerDocument.defaultView ?? window;
  const caret = caretOf(target) ?? edit.end;

  const isDone = (): boolean => sameText(map().text, after);
  const restoreCaret = (): void => {
    const at = shiftOffset(caret, edit);
    select({ start: at, end: at });
  };
  const routes = routesOf(element);
  const stepping = routes[0] === 'paste';
  for (const route of routes) {
    // Nothing is pasted: that would only cost time.
    if (route === 'paste' && edit.replacement === '') continue;
    select(edit);
    // An editor hears of a selection late; ProseMirror gave a word the format of the one before.
    await afterFrames(view);
    if (map().text !== before) return 'changed';
    if (stepping) endTyping(element);
    apply(route, element, edit, map().rangeOf(edit));
    // A change is no result yet: TinyMCE, for one, shows its paste bin in the text for a moment.
    for (let frame = 0; !isDone() && frame < PATIENCE; frame++) await afterFrames(view, 1);
    if (isDone()) {
      if (stepping) endTyping(element);
      // At once, since the agent may already be typing on.
      restoreCaret();
      await afterFrames(view);
      // Trix draws late and moves the caret; once the agent has typed on, it is the agent's.
      if (isDone() && caretOf(target) !== shiftOffset(caret, edit)) restoreCaret();
      if (map().text !== before) return 'replaced';
    } else if (map().text !== before) {
      takeBack(element.ownerDocument, () => map().text === before);
      return 'refused';
    }
  }
  return 'refused';
}

/**
 * Undoes a replacement that went wrong. The browser's last step may be more than ours where an
 * editor keeps a history of its own: then the agent's words matter more than a clean text.
 */
function takeBack(document: Document, isBack: () => boolean): void {
  document.execCommand('undo');
  if (!isBack()) document.execCommand('redo');
}

function caretOf({ element, map }: Target): number | undefined {
  const selection = selectionOf(element);
  return selection && map().offsetOf(selection.end);
}

function apply(route: Route, element: HTMLElement, edit: MinimalEdit, range: Range): void {
  const { replacement } = edit;
  const { ownerDocument } = element;
  if (route === 'command') {
    typeByCommand(ownerDocument, replacement, edit.start < edit.end);
  } else if (route === 'paste') {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', replacement);
    const options = { bubbles: true, cancelable: true, composed: true, clipboardData };
    element.dispatchEvent(new ClipboardEvent('paste', options));
  } else {
    const inputType = route === 'replacement' ? 'insertReplacementText' : 'insertText';
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', replacement);
    element.dispatchEvent(
      new InputEvent('beforeinput', {
        bubbles: true,
        cancelable: true,
        composed: true,
        inputType: replacement === '' ? 'deleteContentBackward' : inputType,
        data: route === 'replacement' ? null : replacement,
        dataTransfer: route === 'replacement' ? dataTransfer : null,
        targetRanges: [new StaticRange(range)],
      }),
    );
  }
}

/**
 * Has an editor take what came before for a step of its own, as it does when an arrow key comes
 * up. TinyMCE would else undo a fix together with all the typing before it.
 */
function endTyping(element: HTMLElement): void {
  const arrow = { key: 'ArrowRight', code: 'ArrowRight', ctrlKey: true, bubbles: true };
  element.dispatchEvent(new KeyboardEvent('keyup', { ...arrow, composed: true }));
}

/** Types over the selection with the browser's own commands; a line feed is a new paragraph. */
function typeByCommand(document: Document, text: string, hasSelection: boolean): void {
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  if (hasSelection && text.startsWith('\n')) document.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
}
