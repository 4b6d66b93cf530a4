import type { Field } from '../../fields/field';
import type { Reply } from '../../hosts/host';
import type { Translate } from '../../i18n/messages';
import { watchRemoval } from '../removal';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import type { RendererSource } from '../view/scene';
import { besideWidth, visibleRect } from '../visible-rect';
import type { Answers, Held } from './held';
import { sendButtonOf } from './press';

/** What was asked about, and how it is answered. */
interface Asked extends Answers {
  readonly held: Held;
  /** Ends the watch over the composer. */
  readonly stop: AbortController;
}

/**
 * The question before a message of a chat leaves with errors. Chats are quick: nothing is modal and
 * the caret stays. The same press once more sends the message, Escape goes to mend it, and whoever
 * simply types on has answered too.
 */
export class ChatQuestion {
  readonly #shell: Shell;
  readonly #translate: Translate;
  #asked: Asked | undefined;

  constructor(
    document: Document,
    translate: Translate,
    renderers: RendererSource,
    signal: AbortSignal,
  ) {
    this.#shell = new Shell(document, renderers, signal);
    this.#translate = translate;
  }

  /** Asks; false when the question cannot be seen, whatever the reason. */
  ask(held: Held, answers: Answers): boolean {
    this.close();
    this.#draw(held, answers);
    if (!this.#shell.query('.chat-review')?.checkVisibility()) {
      this.#shell.unmount();
      return false;
    }
    const { field } = held.session;
    const stop = new AbortController();
    const { signal } = stop;
    this.#asked = { held, stop, ...answers };
    const onChange = (): void => {
      if (field.text() !== held.draft.text) this.close();
    };
    const onFocus = (event: Event): void => {
      if (!this.#isInside(event)) this.close();
    };
    field.observe(onChange, signal);
    watchRemoval(field.element, () => this.close(), signal);
    field.element.ownerDocument.addEventListener('focusin', onFocus, { capture: true, signal });
    return true;
  }

  /** Whether the agent sees the question about this very message, and presses again. */
  isAbout(field: Field, reply: Reply): boolean {
    const held = this.#asked?.held;
    return (
      held?.session.field === field &&
      held.draft.text === field.text() &&
      held.reply.conversation?.id === reply.conversation?.id
    );
  }

  /** Whether an event is for the question and not for the page: Escape, or a key held down. */
  takes(event: Event): boolean {
    const asked = this.#asked;
    if (!asked) return false;
    const isInside = this.#isInside(event);
    if (event.type === 'pointerdown' && !isInside) this.close();
    if (event.type !== 'keydown' || !isInside) return false;
    const { key, repeat } = event as KeyboardEvent;
    if (key === 'Escape') asked.onFix();
    return key === 'Escape' || (key === 'Enter' && repeat);
  }

  close(): void {
    const asked = this.#asked;
    if (!asked) return;
    this.#asked = undefined;
    asked.stop.abort();
    this.#shell.unmount();
  }

  /** On the question itself, in its composer, or on a button that sends. */
  #isInside(event: Event): boolean {
    const held = this.#asked?.held;
    if (!held || this.#shell.owns(event)) return true;
    const { session, reply } = held;
    const isInField = event.composedPath().includes(session.field.element);
    return isInField || sendButtonOf(event, reply) !== undefined;
  }

  #draw({ session, reply, draft, findings }: Held, { onFix, onSend }: Answers): void {
    const { element } = session.field;
    const { citizenName } = draft.context;
    const props = {
      theme: themeOf(element),
      anchor: { getBoundingClientRect: () => visibleRect(element), contextElement: element },
      width: besideWidth(element),
      findings,
      ...(citizenName ? { citizenName } : {}),
      sendKey: this.#translate(sendsWithEnter(reply) ? 'review_key_enter' : 'coach_keys_accept'),
      translate: this.#translate,
      onFix,
      onSend,
    };
    this.#shell.draw({ kind: 'chat-review', props }, element);
  }
}

function sendsWithEnter(reply: Reply): boolean {
  return reply.isSendKey(new KeyboardEvent('keydown', { key: 'Enter' }));
}
