import { browser } from 'wxt/browser';
import type { Draft } from '../engine/draft';
import type { Caret } from '../engine/engine';
import { editBetween } from '../engine/stale';
import { type BackgroundLetter, type FrameLetter, PORT, type ReadLetter } from './protocol';
import type { OpenReader, Reader, Reading } from './reader';
import type { RulesInForce } from './rules-in-force';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The background may end with a draft in hand, but not as often as that. */
const MOST_TRIES = 3;

/** A draft that nobody has read yet. */
interface Question {
  readonly draft: Draft;
  readonly caret: Caret;
  readonly onRead: (reading: Reading) => void;
  readonly done: () => void;
  tries: number;
}

/** What the background knows of a field, so that only what is new travels. */
interface Known {
  readonly text: string;
  readonly context: string;
}

export interface BackgroundReaders {
  readonly open: OpenReader;
  /** Undefined until the background has told them. */
  readonly rules: RulesInForce | undefined;
  /** Calls the background where no line is open: it tells the rules to whoever calls. */
  call(): void;
}

/**
 * Content script: has the drafts of this frame read by the background, where one engine, one
 * dictionary and one copy of the entity's terms serve all tabs. The browser ends the background
 * whenever it rests; what it was asked and did not answer is then asked again.
 *
 * @param onRules called when the rules in force are told, first of all and after each change
 * @param signal hangs up
 */
export function backgroundReaders(onRules: () => void, signal: AbortSignal): BackgroundReaders {
  const fields = new Map<number, Correspondence>();
  let port: Port | undefined;
  let rules: RulesInForce | undefined;
  let opened = 0;

  const onLetter = (letter: BackgroundLetter): void => {
    if (letter.kind === 'rules') {
      rules = letter.rules;
      onRules();
    } else fields.get(letter.field)?.receive(letter);
  };

  const connect = (): Port => {
    const line = browser.runtime.connect({ name: PORT });
    line.onMessage.addListener((letter: unknown) => {
      if (port === line) onLetter(letter as BackgroundLetter);
    });
    line.onDisconnect.addListener(() => {
      // Reading it tells the browser that a background which ended is no surprise.
      void browser.runtime.lastError;
      if (port !== line) return;
      port = undefined;
      for (const field of fields.values()) field.lose();
    });
    return line;
  };

  /** False when nobody can hear it: the extension under this page is gone. */
  const post = (letter: FrameLetter): boolean => {
    try {
      port ??= connect();
      port.postMessage(letter);
      return true;
    } catch {
      return false;
    }
  };

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = undefined;
  });
  const call = (): void => {
    if (signal.aborted) return;
    try {
      port ??= connect();
    } catch {
      // The extension under this page is gone: the door notices.
    }
  };
  call();

  return {
    call,
    get rules() {
      return rules;
    },
    open(until) {
      const id = opened++;
      const field = new Correspondence(id, (letter) => !signal.aborted && post(letter));
      fields.set(id, field);
      until.addEventListener('abort', () => {
        fields.delete(id);
        field.end();
        if (port) post({ kind: 'leave', field: id });
      });
      return field;
    },
  };
}

/** One field's side of the conversation. */
class Correspondence implements Reader {
  readonly #id: number;
  readonly #post: (letter: FrameLetter) => boolean;
  #turn = 0;
  #question: Question | undefined;
  #known: Known | undefined;

  constructor(id: number, post: (letter: FrameLetter) => boolean) {
    this.#id = id;
    this.#post = post;
  }

  read(draft: Draft, caret: Caret, onRead: (reading: Reading) => void): Promise<void> {
    this.end();
    return new Promise((done) => {
      this.#question = { draft, caret, onRead, done, tries: 0 };
      this.#ask();
    });
  }

  receive(letter: Exclude<BackgroundLetter, { kind: 'rules' }>): void {
    const question = this.#question;
    if (!question || letter.turn !== this.#turn) return;
    if (letter.kind === 'again') {
      this.lose();
      return;
    }
    const { findings, covered } = letter;
    if (!covered) this.end();
    question.onRead(covered ? { findings, covered } : { findings });
  }

  /** The background knows nothing of the field any more. */
  lose(): void {
    this.#known = undefined;
    if (this.#question) this.#ask();
  }

  /** Nobody waits for an answer any more. */
  end(): void {
    this.#question?.done();
    this.#question = undefined;
  }

  #ask(): void {
    const question = this.#question;
    if (!question) return;
    const { draft, caret } = question;
    if (question.tries++ < MOST_TRIES && this.#post(this.#letterOf(draft, caret))) return;
    this.#known = undefined;
    this.end();
  }

  #letterOf({ text, channel, context }: Draft, caret: Caret): ReadLetter {
    const before = this.#known;
    const now = { text, context: JSON.stringify(context) };
    this.#known = now;
    const head = { kind: 'read', field: this.#id, turn: ++this.#turn, channel, caret } as const;
    if (!before) return { ...head, text, context };
    const edit = editBetween(before.text, text);
    const { length } = text;
    const inserted = text.slice(edit.start, edit.start + edit.inserted);
    const letter = { ...head, text: { ...edit, text: inserted, length } };
    return before.context === now.context ? letter : { ...letter, context };
  }
}
