import type { Field } from '../../fields/field';
import type { Reply } from '../../hosts/host';
import type { Translate } from '../../i18n/messages';
import type { ReviewMode } from '../../settings/review-mode';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import type { RendererSource } from '../view/scene';
import { watchApproach } from './approach';
import { Approvals } from './approvals';
import { ChatQuestion } from './chat-question';
import type { Answers, Guarded, Held } from './held';
import { mayPress, POINTER_EVENTS, type Press, pressAgain, pressOf, sendButtonOf } from './press';
import { reachableWindows } from './reachable-windows';

/**
 * Time in which a reply passes after it was let go, whatever happens to its text, in milliseconds.
 * The page may not take our press for one, or change the text meanwhile: the agent's own next press
 * must pass.
 */
const GRACE_MS = 10_000;
/** Time that a note stays in view, in milliseconds. */
const NOTE_MS = 8000;

export interface SendGuardPorts {
  readonly translate: Translate;
  /** The reply that a field writes, as its host knows it. */
  readonly replyOf: (field: Field) => Reply | undefined;
  readonly reviewMode: () => ReviewMode;
}

/** The fields of a page in which the agent wrote. */
export interface GuardedFields {
  /** All that are still on the page, the current one first. */
  all(): readonly Field[];
  /** Has the current one read again where it is this one: around it things may have changed. */
  refresh(field: Field): void;
  /** Makes one of them the field under coaching. */
  attend(field: Field): Guarded | undefined;
}

/**
 * Looks at a reply as it leaves: with errors left, the agent is told or asked. It fails open: what
 * nobody has read yet, or whatever of ours breaks, the mail goes out, by the agent's own press, which
 * no page doubts; and what was let go once is not held again.
 */
export class SendGuard {
  readonly #ports: SendGuardPorts;
  readonly #fields: GuardedFields;
  readonly #shell: Shell;
  readonly #chat: ChatQuestion;
  readonly #approvals = new Approvals();
  /** Whether the dialog stands open. */
  #asking = false;
  /** A press of the mouse that is held back from its beginning to its end. */
  #held: Held | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    window: Window,
    ports: SendGuardPorts,
    fields: GuardedFields,
    renderers: RendererSource,
    signal: AbortSignal,
  ) {
    this.#ports = ports;
    this.#fields = fields;
    const windows = reachableWindows(window);
    // The outermost page: a dialog in the small frame of an editor would be cut off.
    this.#shell = new Shell((windows.at(-1) ?? window).document, renderers, signal);
    this.#chat = new ChatQuestion(window.document, ports.translate, renderers, signal);
    const onPress = (event: Event): void => this.#onPress(event);
    for (const each of windows) {
      for (const type of [...POINTER_EVENTS, 'keydown']) {
        each.addEventListener(type, onPress, { capture: true, signal });
      }
    }
    watchApproach(windows, (event) => this.#prepare(event), signal);
    signal.addEventListener('abort', () => this.#close());
  }

  /** A hand comes to a send button: what it sends is to be known when it presses. */
  #prepare(event: Event): void {
    if (this.#ports.reviewMode() === 'off') return;
    for (const field of this.#fields.all()) {
      const reply = this.#ports.replyOf(field);
      if (reply && sendButtonOf(event, reply)) this.#fields.refresh(field);
    }
  }

  #onPress(event: Event): void {
    if (!event.isTrusted || this.#asking) return;
    try {
      if (!this.#chat.takes(event) && !(mayPress(event) && this.#holds(event))) return;
    } catch {
      this.#close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #holds(event: Event): boolean {
    const held = this.#held;
    if (held && event.type !== 'pointerdown' && isOn(event, held.press)) {
      if (event.type === 'click') this.#finish(held);
      return true;
    }
    this.#held = undefined;
    if (event.type !== 'pointerdown' && event.type !== 'click' && event.type !== 'keydown') {
      return false;
    }
    const next = this.#judge(event);
    if (event.type !== 'pointerdown') return next !== undefined && this.#ask(next);
    this.#held = next;
    return next !== undefined;
  }

  /** The page has heard nothing of this press yet: without a question it gets it whole. */
  #finish(held: Held): void {
    this.#held = undefined;
    try {
      if (this.#ask(held)) return;
    } catch {
      this.#close();
    }
    pressAgain(held.press, held.reply);
  }

  /** The press that has to wait, when an event is one that sends a reply with errors. */
  #judge(event: Event): Held | undefined {
    for (const field of this.#fields.all()) {
      const reply = this.#ports.replyOf(field);
      const mode = this.#ports.reviewMode();
      if (!reply || mode === 'off') continue;
      const press = pressOf(event, reply, field.element);
      if (!press) continue;
      // Asked already: the same press once more is the answer.
      if (this.#chat.isAbout(field, reply)) this.#letGo(field, reply);
      if (this.#approvals.has(field.element, field.text(), performance.now())) return undefined;
      const guarded = this.#fields.attend(field);
      if (!guarded) return undefined;
      const leaving = guarded.session.settle();
      const errors = leaving.findings.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) return undefined;
      if (mode === 'ask') return { ...guarded, ...leaving, reply, press };
      this.#note(errors.length, field.element);
      return undefined;
    }
    return undefined;
  }

  /** Asks the agent; false when the question does not stand open, whatever the reason. */
  #ask(held: Held): boolean {
    const { session, goTo, reply, press, findings } = held;
    const { field } = session;
    clearTimeout(this.#noteTimer);
    const answers: Answers = {
      onFix: (finding = findings.find(({ severity }) => severity === 'error')) => {
        this.#close();
        field.element.focus({ preventScroll: true });
        if (finding) goTo(finding);
      },
      onSend: () => {
        this.#letGo(field, reply);
        pressAgain(press, reply);
      },
    };
    return reply.channel === 'chat' ? this.#chat.ask(held, answers) : this.#open(held, answers);
  }

  /** The dialog, from which the page gets nothing until it is answered. */
  #open({ session, press, draft, findings }: Held, { onFix, onSend }: Answers): boolean {
    const { translate } = this.#ports;
    const { element } = session.field;
    const theme = themeOf(element);
    const { context } = draft;
    const props = { theme, findings, context, translate, onFix, onSend };
    this.#shell.draw({ kind: 'review', props }, press.kind === 'button' ? press.button : element);
    this.#asking = this.#shell.query<HTMLDialogElement>('dialog')?.open ?? false;
    // Nor may it open later, over a reply that has left.
    if (!this.#asking) this.#shell.unmount();
    return this.#asking;
  }

  /** It goes as it is; in a chat, where the next message soon follows, that text alone. */
  #letGo(field: Field, { channel }: Reply): void {
    const grace = channel === 'chat' ? 0 : GRACE_MS;
    this.#approvals.give(field.element, field.text(), performance.now() + grace);
    this.#close();
  }

  #note(count: number, near: Element): void {
    const { translate } = this.#ports;
    const props = { theme: themeOf(near), count, translate };
    this.#shell.draw({ kind: 'sent-note', props }, near);
    clearTimeout(this.#noteTimer);
    this.#noteTimer = setTimeout(() => this.#close(), NOTE_MS);
  }

  #close(): void {
    clearTimeout(this.#noteTimer);
    this.#asking = false;
    this.#chat.close();
    // The page must have its keys and clicks back before anything is pressed again.
    this.#shell.query<HTMLDialogElement>('dialog')?.close();
    this.#shell.unmount();
  }
}

function isOn(event: Event, press: Press): boolean {
  return press.kind === 'button' && event.composedPath().includes(press.button);
}
