import type { Draft } from '../engine/draft';
import type { Engine } from '../engine/engine';
import type { BackgroundLetter, FrameLetter, ReadLetter } from './protocol';
import { read } from './read';

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
  /** Each field's newest draft. */
  const fields = new Map<number, Draft>();

  async function answer({ field, turn, caret }: ReadLetter, draft: Draft): Promise<void> {
    const isStale = (): boolean => fields.get(field) !== draft;
    const ready = await engine();
    if (isStale()) return;
    await read(ready, draft, caret, isStale, (reading) =>
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
      const draft = draftOf(letter, fields.get(field));
      if (!draft) {
        fields.delete(field);
        post({ kind: 'again', field, turn: letter.turn });
        return;
      }
      fields.set(field, draft);
      void answer(letter, draft);
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
