import type { TextRange } from '../engine/draft';
import { editBetween } from '../engine/stale';
import { AgentKeys } from './agent-keys';
import { apply, endStep } from './apply';
import { hasLanded, type MinimalEdit, minimalEdit, shiftOffset, widened } from './edit';
import { type Family, familyOf, type Route } from './families';
import type { Replaced } from './field';
import { afterFrames, afterSelectionChange, pause } from './frames';
import { selectionOf } from './selection';
import type { TextMap } from './text-map';

/** What a replacement needs of its field. */
export interface Target {
  readonly element: HTMLElement;
  /** The text now, read anew after a change. */
  readonly map: () => TextMap;
  readonly select: (range: TextRange) => void;
  readonly focus: () => void;
  /** When the text last changed, as `performance.now()`. */
  readonly changedAt: () => number;
}

/** Frames in which an editor may draw what its model became; more when it said that it will. */
const PATIENCE = 8;
const PATIENCE_WHEN_TAKEN = 60;

/** Milliseconds until an editor that hears late has heard of its focus: CKEditor takes 50. */
const HEARING_MS = 60;

/** Milliseconds in which a busy browser tells of a selection, if it tells at all. */
const SELECTED_MS = 150;

/** Milliseconds of quiet after which a fix is tried again that the agent's typing put off. */
const QUIET_MS = 120;
const ATTEMPTS = 25;

/**
 * Replaces text in an editable as the browser's spelling correction would. Neither the answer of
 * an editing command nor an event's fate proves anything, so the text is read back after the
 * editor has settled, and no second route is tried once anything changed: a fix never lands twice.
 * While the agent types, it waits.
 *
 * @param asked the text in which the range was asked for, which may have changed meanwhile
 */
export async function replaceInEditable(
  target: Target,
  asked: string,
  range: TextRange,
  actual: string,
  replacement: string,
): Promise<Replaced> {
  const family = familyOf(target.element);
  let at = moved(range, editBetween(asked, target.map().text));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = target.map().text;
    if (!at || before.slice(at.start, at.end) !== actual) return 'changed';
    const edit = minimalEdit(at.start, actual, replacement);
    const outcome = await replaceOnce(target, family, edit);
    if (outcome !== 'interrupted') return outcome;
    await pause(QUIET_MS);
    at = moved(at, editBetween(before, target.map().text));
  }
  return 'changed';
}

async function replaceOnce(
  target: Target,
  family: Family,
  edit: MinimalEdit,
): Promise<Replaced | 'interrupted'> {
  const { element, map, select } = target;
  const view = element.ownerDocument.defaultView ?? window;
  const before = map().text;
  const after = before.slice(0, edit.start) + edit.replacement + before.slice(edit.end);
  target.focus();
  const caret = caretOf(target) ?? edit.end;
  const isUntouched = (): boolean => map().text === before;
  const isDone = (): boolean => !isUntouched() && hasLanded(map().text, after, edit);
  const putCaret = (at: number): void => select({ start: at, end: at });

  const landedAt = shiftOffset(caret, edit);
  const keys = new AgentKeys(element, () => {
    if (isUntouched()) putCaret(caret);
    else if (isDone() && map().text.length === after.length) putCaret(landedAt);
  });
  try {
    for (const route of family.routes) {
      const cut = route === 'command' ? edit : widened(edit, before);
      if (family.hearsLate) await pause(HEARING_MS);
      if (family.joins) await pause(target.changedAt() + family.joins - performance.now());
      if (keys.pressed || !isUntouched()) return 'interrupted';
      const heard = family.hearsLate && afterSelectionChange(element.ownerDocument, SELECTED_MS);
      select(cut);
      await heard;
      // An editor hears of a selection late; ProseMirror gave a word the format of the one before.
      await afterFrames(view);
      if (keys.pressed || !isUntouched()) return 'interrupted';
      if (family.stepEnd) {
        endStep(family.stepEnd, element);
        select(cut);
      }
      const isTaken = apply(route, element, cut, map().rangeOf(cut), family);
      // A change is no result yet: TinyMCE, for one, shows its paste bin in the text for a moment.
      const patience = isTaken ? PATIENCE_WHEN_TAKEN : PATIENCE;
      for (let frame = 0; !isDone() && frame < patience; frame++) await afterFrames(view, 1);
      if (isDone()) {
        await settleCaret(target, after, landedAt);
        if (family.stepEnd && !keys.pressed) {
          endStep(family.stepEnd, element);
          await settleCaret(target, after, landedAt);
        }
        if (family.missesCaret && !keys.pressed) {
          putCaret(edit.start);
          await afterFrames(view);
          if (!keys.pressed) await settleCaret(target, after, landedAt);
        }
        if (!isUntouched()) return 'replaced';
      } else if (isTaken || !isUntouched()) {
        if (!isUntouched()) takeBack(route, element.ownerDocument, isUntouched);
        return 'refused';
      }
    }
    return 'refused';
  } finally {
    keys.stop();
  }
}

/**
 * Puts the caret where it was in the new text: at once, since the agent may be typing on, and once
 * more if an editor that draws late moved it. When the agent has typed on, it is the agent's.
 */
async function settleCaret(target: Target, after: string, at: number): Promise<void> {
  const { element, map, select } = target;
  const view = element.ownerDocument.defaultView ?? window;
  if (map().text.length !== after.length) return;
  select({ start: at, end: at });
  await afterFrames(view);
  if (map().text.length === after.length && caretOf(target) !== at) select({ start: at, end: at });
}

/**
 * Undoes a replacement by command that went wrong. The browser's last step may be more than ours
 * where an editor keeps a history of its own: then the agent's words matter more than a clean text.
 */
function takeBack(route: Route, document: Document, isBack: () => boolean): void {
  if (route !== 'command') return;
  document.execCommand('undo');
  if (!isBack()) document.execCommand('redo');
}

function caretOf({ element, map }: Target): number | undefined {
  const selection = selectionOf(element);
  return selection && map().offsetOf(selection.end);
}

/** Where a range went while the agent typed outside it; undefined when they typed into it. */
function moved(
  { start, end }: TextRange,
  edit: ReturnType<typeof editBetween>,
): TextRange | undefined {
  if (edit.start >= end) return { start, end };
  if (edit.end > start) return undefined;
  const by = edit.inserted - (edit.end - edit.start);
  return { start: start + by, end: end + by };
}
