import { browser } from 'wxt/browser';
import { FieldLetters } from './field-letters';
import { type BackgroundLetter, type FrameLetter, PORT } from './protocol';
import type { OpenReader } from './reader';
import type { RulesInForce } from './rules-in-force';

type Port = ReturnType<typeof browser.runtime.connect>;

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
  const fields = new Map<number, FieldLetters>();
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
  const post = (letter: FrameLetter, mayBeDead = port !== undefined): boolean => {
    try {
      port ??= connect();
      port.postMessage(letter);
      return true;
    } catch {
      // The line may have gone before we hear of it.
      port = undefined;
      return mayBeDead && post(letter, false);
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
      const field = new FieldLetters(id, (letter) => !signal.aborted && post(letter));
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
