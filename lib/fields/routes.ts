/** A way of putting a replacement where the selection is; the editor makes it its own, or not. */
export type Route = 'replacement' | 'insertion' | 'paste' | 'command';

/**
 * Routes by editor, in order; measured on the editors themselves. CKEditor and Slate keep a model
 * of their own and take only what they hear by `beforeinput`; TinyMCE, Squire and rooster undo a
 * paste exactly; everything else does best with the browser's own editing command.
 */
const FAMILIES: readonly (readonly [selector: string, routes: readonly Route[]])[] = [
  ['.ck-editor__editable, [data-slate-editor], trix-editor', ['replacement', 'paste']],
  ['[data-lexical-editor]', ['replacement', 'command']],
  ['.ql-editor', ['insertion', 'command']],
  ['.mce-content-body, .squire-editor, [class*="rooster"]', ['paste', 'command']],
];

/** Draft's model does not hear of a paragraph that a command made, and loses the one before it. */
const NO_PARAGRAPH_COMMAND = '.public-DraftEditor-content';

const PLAIN: readonly Route[] = ['command'];

/** Firefox lets a page's own paste handler run on a synthetic paste, and some delete the word. */
const CAN_PASTE = !navigator.userAgent.includes('Firefox/');

/** The routes to try in an editable, best first; none where no safe one is known. */
export function routesOf(root: HTMLElement, replacement: string): readonly Route[] {
  if (replacement.includes('\n') && root.closest(NO_PARAGRAPH_COMMAND)) {
    return CAN_PASTE ? ['paste'] : [];
  }
  const routes =
    FAMILIES.find(([selector]) => root.matches(selector) || root.closest(selector))?.[1] ?? PLAIN;
  return CAN_PASTE ? routes : routes.map((route) => (route === 'paste' ? 'command' : route));
}
