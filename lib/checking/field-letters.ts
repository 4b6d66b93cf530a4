import type { Draft } from '../engine/draft';
import type { Caret } from '../engine/engine';
import { editBetween } from '../engine/stale';
import type { BackgroundLetter, FrameLetter, ReadLetter } from './protocol';
import type { Reader, Reading } from './reader';

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

/** One field's side of the conversation. */
export class FieldLetters implements Reader {
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
    if (!letter.covered) this.end();
    question.onRead(letter);
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
