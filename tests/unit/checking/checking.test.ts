import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundReaders } from '../../../lib/checking/background-readers';
import { correspond } from '../../../lib/checking/correspondent';
import type { FrameLetter } from '../../../lib/checking/protocol';
import type { Reading } from '../../../lib/checking/reader';
import type { Draft, DraftContext } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import { messageRule } from '../../../lib/engine/rule';
import { stubBrowser } from '../fake-browser';
import { mal, SAMPLE } from '../sample-rules';
import { portPair } from './ports';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser')).fakeBrowser }));

const noSubject = messageRule({
  ...SAMPLE,
  id: 'sin-asunto',
  grain: 'message',
  *check({ draft }) {
    if (draft.context.subject === '') yield { messageId: 'sin_asunto' };
  },
});

const HERE = { at: 0, writing: false };
const engine = createEngine({ rules: [mal, noSubject] });

const draftOf = (text: string, context: DraftContext = {}): Draft => ({
  channel: 'email',
  text,
  context,
});

/** A frame and a background that answers it, each time it is called. */
function talk(ready: () => Promise<void> = async () => {}) {
  const letters: FrameLetter[] = [];
  const lines: ReturnType<typeof portPair>[] = [];
  const connect = vi.fn(({ name }: { name: string }) => {
    const line = portPair(name);
    lines.push(line);
    const { receive, end } = correspond(async () => {
      await ready();
      return engine;
    }, line.background.postMessage);
    line.background.onMessage.addListener((letter: FrameLetter) => {
      letters.push(letter);
      receive(letter);
    });
    line.background.onDisconnect.addListener(end);
    return line.frame;
  });
  stubBrowser({ runtime: { id: 'usted', connect } });
  const life = new AbortController();
  const readers = backgroundReaders(() => {}, life.signal);
  const field = new AbortController();
  const reader = readers.open(field.signal);
  const read = async (draft: Draft): Promise<Reading | undefined> => {
    let last: Reading | undefined;
    await reader.read(draft, HERE, (reading) => {
      last = reading;
    });
    return last;
  };
  return { read, reader, readers, letters, lines, connect, field, life };
}

beforeEach(() => {
  vi.restoreAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading in the background', () => {
  it('finds what the engine finds, whatever is typed', async () => {
    const word = fc.constantFrom('mal', 'bien', ' ', '\n', 'mal 😀 ', 'á', '\ud83d');
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
        const { read } = talk();
        for (const each of texts) {
          expect((await read(draftOf(each)))?.findings).toEqual(engine.check(draftOf(each)));
        }
      }),
    );
  });

  it('sends a text once, and then what changed', async () => {
    const { read, letters } = talk();
    await read(draftOf('Todo bien.', { subject: 'a' }));
    await read(draftOf('Todo mal.', { subject: 'a' }));
    await read(draftOf('Todo mal.', { subject: '' }));
    expect(letters).toMatchObject([
      { text: 'Todo bien.', context: { subject: 'a' } },
      { text: { start: 5, end: 9, inserted: 3, text: 'mal', length: 9 } },
      { text: { inserted: 0 }, context: { subject: '' } },
    ]);
    expect(letters[1]).not.toHaveProperty('context');
  });

  it('answers the newest draft only', async () => {
    const { reader } = talk();
    const heard: string[] = [];
    const first = reader.read(draftOf('mal'), HERE, () => heard.push('first'));
    const second = reader.read(draftOf('mal mal'), HERE, () => heard.push('second'));
    await Promise.all([first, second]);
    expect(heard).toEqual(['second']);
  });

  it('asks again, with the whole text, when the background ended before it answered', async () => {
    let calls = 0;
    const talking = talk(() => (calls++ === 0 ? new Promise<void>(() => {}) : Promise.resolve()));
    const reading = talking.read(draftOf('mal'));
    await vi.waitFor(() => expect(talking.letters).toHaveLength(1));
    talking.lines[0]?.cut();
    expect((await reading)?.findings).toHaveLength(1);
    expect(talking.letters[1]).toMatchObject({ text: 'mal' });
  });

  it('tells the whole text to a background that slept meanwhile', async () => {
    const { read, letters, lines, connect } = talk();
    await read(draftOf('bien'));
    lines[0]?.cut();
    expect(connect).toHaveBeenCalledTimes(1);
    expect((await read(draftOf('bien mal')))?.findings).toHaveLength(1);
    expect(letters[1]).toMatchObject({ text: 'bien mal' });
  });

  it('calls anew where the line is dead before it hears of it', async () => {
    const { read, lines, connect } = talk();
    await read(draftOf('bien'));
    lines[0]?.break();
    expect((await read(draftOf('bien mal')))?.findings).toHaveLength(1);
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('gives up on a background that always ends', async () => {
    const { read, lines, letters } = talk(() => {
      queueMicrotask(() => lines.at(-1)?.cut());
      return new Promise(() => {});
    });
    expect(await read(draftOf('mal'))).toBeUndefined();
    expect(letters).toHaveLength(3);
  });

  it('does not fail when the extension under the page is gone', async () => {
    const { read, lines, connect } = talk();
    lines[0]?.cut();
    connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await read(draftOf('mal'))).toBeUndefined();
  });

  it('asks for the whole text when an edit fits nothing that it knows', () => {
    const post = vi.fn();
    const { receive } = correspond(async () => engine, post);
    const edit = { start: 0, end: 0, inserted: 1, text: 'a', length: 9 };
    const head = { kind: 'read', field: 0, channel: 'email', caret: HERE } as const;
    receive({ ...head, turn: 1, text: edit });
    expect(post).toHaveBeenLastCalledWith({ kind: 'again', field: 0, turn: 1 });
    receive({ ...head, turn: 2, text: 'hola' });
    receive({ ...head, turn: 3, text: edit });
    expect(post).toHaveBeenLastCalledWith({ kind: 'again', field: 0, turn: 3 });
  });

  it('sends the whole text when asked for it', async () => {
    const { read, lines, letters } = talk();
    await read(draftOf('bien'));
    lines[0]?.background.onMessage.fire({ kind: 'leave', field: 0 });
    expect((await read(draftOf('bien mal')))?.findings).toHaveLength(1);
    expect(letters.map((letter) => 'text' in letter && typeof letter.text)).toEqual([
      'string',
      false,
      'object',
      'string',
    ]);
  });

  it('forgets a field that is left, and hangs up at the end', async () => {
    const { read, letters, field, life, lines } = talk();
    await read(draftOf('mal'));
    field.abort();
    await vi.waitFor(() => expect(letters.at(-1)).toEqual({ kind: 'leave', field: 0 }));
    const onDisconnect = vi.fn();
    lines[0]?.background.onDisconnect.addListener(onDisconnect);
    life.abort();
    expect(onDisconnect).toHaveBeenCalled();
  });
});
