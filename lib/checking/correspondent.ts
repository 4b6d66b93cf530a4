import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { BackgroundLetter, FrameLetter, ReadLetter } from './protocol';
import { read } from './read';

/** A field as its frame last told of it. */
interface Known {
  draft: Draft;
  /** Of the newest draft. */
  turn: number;
}

/** Answers the letters of one frame. */
export interface Correspondent {
  receive(letter: FrameLetter): void;
  /** The frame is gone. */
  end(): void;
}

/**
 * Reads the drafts of a frame, each field's newest only. It keeps a text for as long as its field
 * is under coaching, in memory alone.
 *
 * @param engine ready when the rules and the dictionary are
 */
export function correspond(
  engine: () => Promise<Engine>,
  post: (letter: BackgroundLetter) => void,
): Correspondent {
  const fields = new Map<number, Known>();

  async function answer({ field, turn, caret }: ReadLetter, known: Known): Promise<void> {
    const isStale = (): boolean => fields.get(field) !== known || known.turn !== turn;
    const ready = await engine();
    if (isStale()) return;
    await read(ready, known.draft, caret, isStale, (reading) =>
      post({ kind: 'reading', field, turn, ...reading }),
    );
  }

  return {
    receive(letter) {
      const { field } = letter;
      if (letter.kind === 'leave') {
        fields.delete(field);
        return;
      }
      const before = fields.get(field);
      const draft = draftOf(letter, before?.draft);
      if (!draft) {
        fields.delete(field);
        post({ kind: 'again', field, turn: letter.turn });
        return;
      }
      const known = before ?? { draft, turn: 0 };
      known.draft = draft;
      known.turn = letter.turn;
      fields.set(field, known);
      void answer(letter, known);
    },
    end() {
      fields.clear();
    },
  };
}

/** The draft that a letter tells; undefined where it builds on one that is not known. */
function draftOf({ text, channel, context }: ReadLetter, before?: Draft): Draft | undefined {
  if (typeof text === 'string') return { channel, text, context: context ?? {} };
  if (!before) return undefined;
  const whole = before.text.slice(0, text.start) + text.text + before.text.slice(text.end);
  if (whole.length !== text.length) return undefined;
  return { channel, text: whole, context: context ?? before.context };
}
