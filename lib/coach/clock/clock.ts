import type { Field } from '../../fields/field';
import type { Conversation, Reply } from '../../hosts/host';
import type { Translate } from '../../i18n/messages';
import { phraseFor } from './phrases';
import { NO_MEMORY, read, type Wait } from './wait';
import { watchLog } from './watch';

export interface ClockSetting {
  readonly enabled: boolean;
  /** How long a citizen may wait. */
  readonly seconds: number;
}

export interface ClockPorts {
  readonly translate: Translate;
  readonly replyOf: (field: Field) => Reply | undefined;
  readonly clock: () => ClockSetting;
}

/** What is offered in one conversation, beside the composer that answers it. */
export interface Offer {
  readonly conversationId: string;
  readonly field: Field;
  readonly wait: Wait;
  readonly phrase: string;
}

/** All that is known of one conversation. */
interface Talk {
  memory: typeof NO_MEMORY;
  offered: number;
  offer?: Offer;
  /** What is offered for a wait: the same whenever its conversation comes back. */
  phrase?: { readonly messageId: string; readonly text: string };
  /** The wait that the agent has been reminded of: once is enough. */
  settled?: string;
  timer?: ReturnType<typeof setTimeout>;
}

/** A composer, and the conversation that it answers now. */
interface Watch {
  readonly field: Field;
  /** Undefined while the page hides it. */
  conversation?: Conversation;
  log?: HTMLElement;
  /** Ends the watch over the log. */
  stop?: AbortController;
  /** What stood in the composer when it was last looked at. */
  draft: string;
}

/** Who waits longer than that has left: the chat is no longer a live one. */
const LEFT_MS = 2 * 60 * 60 * 1000;
/** The agent who writes is answering; looked at again after so many milliseconds. */
const WRITING_MS = 10_000;
/** Conversations that are remembered at most. */
const MOST_TALKS = 200;

/**
 * Tells when a citizen waits too long: a clock for each conversation that the agent has entered,
 * kept by its id, whichever composer answers it. One wait is told at a time, the longest first, and
 * stays until it ends. At rest there is at most one timeout for each conversation on the page.
 */
export class Clock {
  readonly #ports: ClockPorts;
  readonly #onOffer: (offer: Offer | undefined) => void;
  readonly #talks = new Map<string, Talk>();
  readonly #watches = new Map<HTMLElement, Watch>();
  #told: Offer | undefined;

  /** @param onOffer called with what is offered from now on; undefined: nothing any more */
  constructor(ports: ClockPorts, onOffer: (offer: Offer | undefined) => void, signal: AbortSignal) {
    this.#ports = ports;
    this.#onOffer = onOffer;
    signal.addEventListener('abort', () => {
      for (const watch of this.#watches.values()) this.#forget(watch);
    });
  }

  /** The agent enters a composer: its conversation is watched from now on, where it has one. */
  attend(field: Field): void {
    const known = this.#watches.get(field.element);
    if (!known && !this.#ports.replyOf(field)?.conversation) return;
    const watch = known ?? { field, draft: field.text() };
    this.#watches.set(field.element, watch);
    this.#look(watch);
  }

  /** The setting may have changed. */
  refresh(): void {
    for (const watch of [...this.#watches.values()]) this.#look(watch);
  }

  /** «Ahora no», or the phrase was taken: this wait is not mentioned again. */
  settle({ conversationId, wait }: Offer): void {
    const talk = this.#talks.get(conversationId);
    if (!talk) return;
    talk.settled = wait.messageId;
    delete talk.offer;
    this.#tell();
  }

  /** Whether an offer still belongs into the composer beside which it stands. */
  isTrue({ conversationId, field }: Offer): boolean {
    return (
      field.element.isConnected && this.#ports.replyOf(field)?.conversation?.id === conversationId
    );
  }

  /** Reads what a composer answers now, and sets its clock. */
  #look(watch: Watch): void {
    const { field } = watch;
    if (!field.element.isConnected) {
      this.#forget(watch);
      return;
    }
    const conversation = this.#ports.replyOf(field)?.conversation;
    if (conversation?.log !== watch.log) this.#observe(watch, conversation?.log);
    const isShown = conversation && field.element.checkVisibility();
    if (!isShown || conversation.id !== watch.conversation?.id) this.#leave(watch);
    if (!isShown) return;
    watch.conversation = conversation;
    const talk = this.#talkOf(conversation.id);
    talk.memory = read(talk.memory, conversation.messages(), Date.now());
    this.#arm(watch, talk);
  }

  #arm(watch: Watch, talk: Talk): void {
    clearTimeout(talk.timer);
    delete talk.timer;
    const { enabled, seconds } = this.#ports.clock();
    const { wait } = talk.memory;
    const isNew = wait !== undefined && talk.settled !== wait.messageId;
    const waited = wait ? Date.now() - wait.since : 0;
    if (!enabled || !isNew || waited > LEFT_MS) {
      this.#withdraw(talk);
      return;
    }
    if (talk.offer?.wait.messageId === wait.messageId) return;
    this.#withdraw(talk);
    const left = Math.max(0, seconds * 1000 - waited);
    if (left === 0 && !this.#isWriting(watch)) this.#offer(watch, talk, wait);
    else talk.timer = setTimeout(() => this.#look(watch), left || WRITING_MS);
  }

  #offer({ field, conversation }: Watch, talk: Talk, wait: Wait): void {
    if (!conversation) return;
    if (talk.phrase?.messageId !== wait.messageId) {
      const said = conversation.messages().filter(({ from }) => from === 'agent');
      const texts = said.map(({ text }) => text);
      const text = phraseFor(wait.kind, conversation.citizenName, talk.offered++, texts);
      talk.phrase = { messageId: wait.messageId, text };
    }
    const phrase = talk.phrase.text;
    talk.offer = { conversationId: conversation.id, field, wait, phrase };
    this.#tell();
  }

  /** Whether the draft moved since it was last looked at. */
  #isWriting(watch: Watch): boolean {
    const draft = watch.field.text();
    const moved = draft.trim() !== '' && draft !== watch.draft;
    watch.draft = draft;
    return moved;
  }

  #withdraw(talk: Talk): void {
    if (!talk.offer) return;
    delete talk.offer;
    this.#tell();
  }

  #observe(watch: Watch, log: HTMLElement | undefined): void {
    watch.stop?.abort();
    delete watch.stop;
    delete watch.log;
    if (!log) return;
    watch.log = log;
    watch.stop = new AbortController();
    watchLog(log, () => this.#look(watch), watch.stop.signal);
  }

  /** Its conversation is no longer to be seen: it keeps its time, and nothing runs for it. */
  #leave(watch: Watch): void {
    const talk = watch.conversation && this.#talks.get(watch.conversation.id);
    if (talk) {
      clearTimeout(talk.timer);
      delete talk.timer;
      this.#withdraw(talk);
    }
    delete watch.conversation;
  }

  #forget(watch: Watch): void {
    this.#leave(watch);
    this.#observe(watch, undefined);
    this.#watches.delete(watch.field.element);
  }

  #talkOf(id: string): Talk {
    const talk = this.#talks.get(id) ?? { memory: NO_MEMORY, offered: 0 };
    // In order of the last visit, so that the oldest are forgotten.
    this.#talks.delete(id);
    this.#talks.set(id, talk);
    for (const [oldest, { timer }] of this.#talks) {
      if (this.#talks.size <= MOST_TALKS) break;
      if (timer === undefined) this.#talks.delete(oldest);
    }
    return talk;
  }

  #tell(): void {
    const offers = [...this.#talks.values()].flatMap(({ offer }) => offer ?? []);
    const [longest] = offers.sort((one, other) => one.wait.since - other.wait.since);
    const offer = offers.find((each) => each === this.#told) ?? longest;
    if (offer === this.#told) return;
    this.#told = offer;
    this.#onOffer(offer);
  }
}
