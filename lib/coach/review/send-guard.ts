import { h } from 'preact';
import type { Channel, Draft } from '../../engine/draft';
import type { Finding } from '../../engine/finding';
import type { Field } from '../../fields/field';
import type { Reply } from '../../hosts/host';
import type { Translate } from '../../i18n/messages';
import type { Session } from '../session';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import { Review, SentNote } from '../view/review';
import { Approvals } from './approvals';
import { type ReviewMode, reviewModeFor } from './mode';
import { type Press, pressAgain, pressOf } from './press';
import { reachableWindows } from './reachable-windows';

/** Time that a note stays in view, in milliseconds. */
const NOTE_MS = 8000;

export interface SendGuardPorts {
  readonly translate: Translate;
  /** The reply that a field writes, as its host knows it. */
  readonly replyOf: (field: Field) => Reply | undefined;
  readonly reviewMode: () => ReviewMode;
}

/** The field under coaching, and how to go to one of its findings. */
export interface Guarded {
  readonly session: Session;
  readonly goTo: (finding: Finding) => void;
}

/**
 * Looks at a reply as it leaves: with errors left, the agent is told or asked. It fails open: what
 * it cannot judge in time, or whatever of ours breaks, the mail goes out; and what was let go once
 * is not held again.
 */
export class SendGuard {
  readonly #ports: SendGuardPorts;
  readonly #guarded: () => Guarded | undefined;
  readonly #shell: Shell;
  readonly #approvals = new Approvals();
  #asking = false;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    window: Window,
    ports: SendGuardPorts,
    guarded: () => Guarded | undefined,
    signal: AbortSignal,
  ) {
    this.#ports = ports;
    this.#guarded = guarded;
    const windows = reachableWindows(window);
    // The outermost page: a dialog in the small frame of an editor would be cut off.
    this.#shell = new Shell((windows.at(-1) ?? window).document, signal);
    const onPress = (event: Event): void => this.#onPress(event);
    for (const each of windows) {
      each.addEventListener('click', onPress, { capture: true, signal });
      each.addEventListener('keydown', onPress, { capture: true, signal });
    }
    signal.addEventListener('abort', () => this.#close());
  }

  #onPress(event: Event): void {
    if (!event.isTrusted || this.#asking) return;
    try {
      if (!this.#holds(event)) return;
    } catch {
      this.#close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Whether the press has to wait for the agent's answer. */
  #holds(event: Event): boolean {
    const guarded = this.#guarded();
    const reply = guarded && this.#ports.replyOf(guarded.session.field);
    if (!reply) return false;
    const { session } = guarded;
    const mode = this.#modeIn(reply.channel);
    const press = mode === 'off' ? undefined : pressOf(event, reply, session.field.element);
    if (!press) return false;
    const { element } = session.field;
    if (this.#approvals.has(element, session.field.text(), performance.now())) return false;
    const draft = session.settle();
    const errors = session.findings.filter(({ severity }) => severity === 'error');
    if (!draft || errors.length === 0) return false;
    if (mode === 'warn') {
      this.#note(errors.length, element);
      return false;
    }
    return this.#ask(guarded, reply, press, draft);
  }

  #modeIn(channel: Channel): ReviewMode {
    return reviewModeFor(channel, this.#ports.reviewMode());
  }

  /** Opens the dialog; false when it does not stand open, whatever the reason. */
  #ask({ session, goTo }: Guarded, reply: Reply, press: Press, draft: Draft): boolean {
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
