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

/**
 * Draft keeps a caret of its own, which a command leaves behind: what the agent typed next landed
 * at the start of the text. No route is known that does not, so its fixes are copied.
 */
const NO_ROUTE = '.public-DraftEditor-content';

const PLAIN: readonly Route[] = ['command'];

/** Firefox lets a page's own paste handler run on a synthetic paste, and some delete the word. */
const CAN_PASTE = !navigator.userAgent.includes('Firefox/');

/** The routes to try in an editable, best first; none where no safe one is known. */
export function routesOf(root: HTMLElement): readonly Route[] {
  if (root.closest(NO_ROUTE)) return [];
  const routes =
    FAMILIES.find(([selector]) => root.matches(selector) || root.closest(selector))?.[1] ?? PLAIN;
  return CAN_PASTE ? routes : routes.map((route) => (route === 'paste' ? 'command' : route));
}
