/** A way of putting a replacement where the selection is; the editor makes it its own, or not. */
export type Route = 'replacement' | 'insertion' | 'paste' | 'rich-paste' | 'overtype' | 'command';

/** What an editor takes for the end of an undo step. */
export type StepEnd = 'arrow-key' | 'space-key' | 'blur';

/** How a kind of editor wants to be written in; measured on the editors themselves. */
export interface Family {
  /** Ways in, best first; none where no safe one is known. */
  readonly routes: readonly Route[];
  /** It keeps a model of its own and hears late of focus and selection. */
  readonly hearsLate?: boolean;
  /** It may be drawing when the caret is put back, and then does not hear of it. */
  readonly missesCaret?: boolean;
  readonly stepEnd?: StepEnd;
  /** Milliseconds in which it joins all changes to one undo step. */
  readonly joins?: number;
  /** Several lines go in as one text, so that one undo takes them all back. */
  readonly takesLines?: boolean;
}

/**
 * Editors by what they leave in the page. CKEditor, Slate and Trix take only what they hear by
 * `beforeinput`; TinyMCE undoes a paste exactly, and takes one with HTML at once, where it holds plain
 * text in a bin for a moment in which keys are lost; the others keep a history that joins a change to
 * the typing before it unless something tells them that a step ended.
 */
const FAMILIES: readonly (readonly [selector: string, family: Family])[] = [
  [
    '.ck-editor__editable, [data-slate-editor]',
    { routes: ['replacement', 'paste'], hearsLate: true },
  ],
  ['trix-editor', { routes: ['replacement', 'paste'], hearsLate: true }],
  ['[data-lexical-editor]', { routes: ['replacement', 'command'], hearsLate: true }],
  ['.ql-editor', { routes: ['insertion', 'command'], hearsLate: true, joins: 1000 }],
  // On a busy machine it gave a word the format of the one corrected before.
  ['.ProseMirror', { routes: ['overtype'], hearsLate: true }],
  ['.mce-content-body', { routes: ['rich-paste', 'command'], stepEnd: 'arrow-key' }],
  ['[class*="rooster"]', { routes: ['paste', 'command'] }],
  ['.note-editable', { routes: ['command'], stepEnd: 'space-key' }],
  ['.sun-editor-editable', { routes: ['command'], stepEnd: 'blur' }],
  ['.public-DraftEditor-content', { routes: ['command'], hearsLate: true, missesCaret: true }],
  // Its lines are paragraphs of a model, which a text of several lines would not become.
  ['.ProseMirror', { routes: ['overtype'] }],
];

/**
 * Anything else is typed over as by keyboard: the browser's own editable makes one undo step of it,
 * and an editor without a name in the page (Squire) keeps its step by the key that it hears.
 */
const UNNAMED: Family = { routes: ['overtype'] };

/**
 * In Firefox a page may not read what an extension puts into a DataTransfer: a paste or a replacement
 * would only take the word out. There is no paste then, and a replacement is said as an insertion.
 * Its own editable makes an undo step of each line, but for a text that has them all.
 */
const IS_FIREFOX = navigator.userAgent.includes('Firefox/');

/** What is known of the editor behind an editable. */
export function familyOf(root: HTMLElement): Family {
  const family =
    FAMILIES.find(([selector]) => root.matches(selector) || root.closest(selector))?.[1] ?? UNNAMED;
  if (!IS_FIREFOX) return family;
  const routes = family.routes.filter((route) => !route.endsWith('paste'));
  return {
    ...family,
    routes: routes.map((route) => (route === 'replacement' ? 'insertion' : route)),
    takesLines: family === UNNAMED,
  };
}
