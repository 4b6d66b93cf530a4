import words from './data/words.json';
import { beginsWith, nameOf, wordsOf } from './names';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"], a.send';

/** The buttons in `root` whose name says that they send: "Enviar", not "Enviar archivo". */
export function sendButtonsIn(root: ParentNode): HTMLElement[] {
  return buttonsIn(root, words.send);
}

/**
 * The buttons that answer, where none says that it sends: those that end the form of the field or
 * stand below it. A "Responder" above the field, or in another form, merely opens a compose box.
 */
export function answerButtonsIn(root: ParentNode, field: HTMLElement): HTMLElement[] {
  return buttonsIn(root, words.answer).filter(
    (button) => field.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

function buttonsIn(root: ParentNode, verbs: readonly string[]): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BUTTONS)].filter((button) => {
    if (opensMenu(button)) return false;
    const name = nameOf(button);
    return beginsWith(name, verbs) && !words.notSend.includes(wordsOf(name)[1] ?? '');
  });
}

/** "Más opciones de envío": it asks what to do, and sends nothing. */
function opensMenu(button: Element): boolean {
  const popup = button.getAttribute('aria-haspopup');
  return popup !== null && popup !== 'false';
}
