import { h } from 'preact';
import type { Channel, Draft } from '../../engine/draft';
import type { Finding } from '../../engine/finding';
import type { Field } from '../../fields/field';
import type { Reply } from '../../hosts/host';
import type { Translate } from '../../i18n/messages';
import type { ReviewMode } from '../../settings/review-mode';
import type { Session } from '../session';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import { Review, SentNote } from '../view/review';
import { Approvals } from './approvals';
import { reviewModeFor } from './mode';
import { mayPress, POINTER_EVENTS, type Press, pressAgain, pressOf } from './press';
import { reachableWindows } from './reachable-windows';

/** Time that a note stays in view, in milliseconds. */
const NOTE_MS = 8000;

export interface SendGuardPorts {
  readonly translate: Translate;
  /** The reply that a field writes, as its host knows it. */
  readonly replyOf: (field: Field) => Reply | undefined;
  readonly reviewMode: () => ReviewMode;
}

/** A field under coaching, and how to go to one of its findings. */
export interface Guarded {
  readonly session: Session;
  readonly goTo: (finding: Finding) => void;
}

/** The fields of a page in which the agent wrote. */
export interface GuardedFields {
  /** All that are still on the page, the current one first. */
  all(): readonly Field[];
  /** Makes one of them the field under coaching. */
  attend(field: Field): Guarded | undefined;
}

/** A press that has to wait for the agent's answer. */
interface Held extends Guarded {
  readonly reply: Reply;
  readonly press: Press;
  readonly draft: Draft;
}

/**
 * Looks at a reply as it leaves: with errors left, the agent is told or asked. It fails open: what
 * it cannot judge in time, or whatever of ours breaks, the mail goes out; and what was let go once
 * is not held again.
 */
export class SendGuard {
  readonly #ports: SendGuardPorts;
  readonly #fields: GuardedFields;
  readonly #shell: Shell;
  readonly #approvals = new Approvals();
  #asking = false;
  /** A press of the mouse that is held back from its beginning to its end. */
  #held: Held | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window, ports: SendGuardPorts, fields: GuardedFields, signal: AbortSignal) {
    this.#ports = ports;
    this.#fields = fields;
    const windows = reachableWindows(window);
    // The outermost page: a dialog in the small frame of an editor would be cut off.
    this.#shell = new Shell((windows.at(-1) ?? window).document, signal);
    const onPress = (event: Event): void => this.#onPress(event);
    for (const each of windows) {
      for (const type of [...POINTER_EVENTS, 'keydown']) {
        each.addEventListener(type, onPress, { capture: true, signal });
      }
    }
    signal.addEventListener('abort', () => this.#close());
  }

  #onPress(event: Event): void {
    if (!event.isTrusted || this.#asking || !mayPress(event)) return;
    try {
      if (!this.#holds(event)) return;
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
      const mode = reply && this.#modeIn(reply.channel);
      if (!reply || mode === 'off') continue;
      const press = pressOf(event, reply, field.element);
      if (!press) continue;
      if (this.#approvals.has(field.element, field.text(), performance.now())) return undefined;
      const guarded = this.#fields.attend(field);
      const draft = guarded?.session.settle();
      if (!guarded || !draft) return undefined;
      const errors = guarded.session.findings.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) return undefined;
      if (mode === 'ask') return { ...guarded, reply, press, draft };
      this.#note(errors.length, field.element);
      return undefined;
    }
    return undefined;
  }

  #modeIn(channel: Channel): ReviewMode {
    return reviewModeFor(channel, this.#ports.reviewMode());
  }

  /** Opens the dialog; false when it does not stand open, whatever the reason. */
  #ask({ session, goTo, reply, press, draft }: Held): boolean {
    const { translate } = this.#ports;
    const { element } = session.field;
    clearTimeout(this.#noteTimer);
    const onFix = (finding = session.findings.find(({ severity }) => severity === 'error')) => {
      this.#close();
      element.focus({ preventScroll: true });
      if (finding) goTo(finding);
    };
    const onSend = (): void => {
      this.#approvals.give(element, session.field.text(), performance.now());
      this.#close();
      pressAgain(press, reply);
    };
    this.#shell.draw(
      h(Review, {
        theme: themeOf(element),
        findings: session.findings,
        context: draft.context,
        translate,
        onFix,
        onSend,
      }),
      press.kind === 'button' ? press.button : element,
    );
    this.#asking = this.#shell.query<HTMLDialogElement>('dialog')?.open ?? false;
    return this.#asking;
  }

  #note(count: number, near: Element): void {
    const { translate } = this.#ports;
    this.#shell.draw(h(SentNote, { theme: themeOf(near), count, translate }), near);
    clearTimeout(this.#noteTimer);
    this.#noteTimer = setTimeout(() => this.#close(), NOTE_MS);
  }

  #close(): void {
    clearTimeout(this.#noteTimer);
    this.#asking = false;
    // The page must have its keys and clicks back before anything is pressed again.
    this.#shell.query<HTMLDialogElement>('dialog')?.close();
    this.#shell.unmount();
  }
}

function isOn(event: Event, press: Press): boolean {
  return press.kind === 'button' && event.composedPath().includes(press.button);
}
