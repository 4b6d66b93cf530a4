import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localReaders } from '../../../lib/checking/local-reader';
import type { OpenReader } from '../../../lib/checking/reader';
import type { FieldMemory } from '../../../lib/coach/field-memory';
import { Session } from '../../../lib/coach/session';
import type { DraftContext } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import { messageRule } from '../../../lib/engine/rule';
import type { Field } from '../../../lib/fields/field';
import { mal, SAMPLE } from '../sample-rules';

const sinFin = messageRule({
  ...SAMPLE,
  id: 'sin-fin',
  grain: 'message',
  *check({ draft }) {
    if (!draft.text.includes('fin')) yield { messageId: 'sin_fin' };
  },
});

/** A field in memory: the text and the caret are what the test says. */
function fakeField(text: string) {
  let notify = (): unknown => undefined;
  let caret = text.length;
  const field = {
    text: () => text,
    selection: () => ({ start: caret, end: caret }),
    observe: (onChange: () => void, signal: AbortSignal) => {
      notify = () => signal.aborted || onChange();
    },
  } as unknown as Field;
  const type = (next: string, at = next.length): void => {
    text = next;
    caret = at;
    notify();
  };
  return { field, type };
}

/** A reader that is as slow as the test wants. */
function slowReader() {
  const readers = localReaders(() => createEngine({ rules: [mal, sinFin] }));
  let go: (() => void)[] = [];
  const open: OpenReader = (signal) => {
    const reader = readers(signal);
    return {
      async read(...question) {
        await new Promise<void>((resolve) => go.push(resolve));
        await reader.read(...question);
      },
    };
  };
  const answer = (): void => {
    for (const each of go) each();
    go = [];
  };
  return { open, answer };
}

function sit(
  text: string,
  openReader: OpenReader = localReaders(() => createEngine({ rules: [mal, sinFin] })),
  memory: FieldMemory = { hidden: new Set() },
  context: DraftContext = {},
) {
  const { field, type } = fakeField(text);
  const controller = new AbortController();
  const onFindings = vi.fn();
  const session = new Session(
    field,
    {
      openReader,
      describe: (_, now) => ({ channel: 'email', text: now, context: { ...context } }),
      readsMessage: (id) => id === 'sin-fin',
      isDismissed: () => false,
      onFindings,
    },
    memory,
    controller.signal,
  );
  const seen = () => session.findings.map(({ ruleId }) => ruleId);
  /** Lets a check come to its end. */
  const settle = () => session.recheck();
  return { session, type, seen, settle, onFindings, end: () => controller.abort() };
}

/** A slow reader's field, read once. */
async function sitRead(text: string) {
  const { open, answer } = slowReader();
  const sitting = sit(text, open);
  const first = sitting.settle();
  await Promise.resolve();
  answer();
  await first;
  return { ...sitting, answer };
}

describe('session', () => {
  let paint = (): void => undefined;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      paint = callback;
    });
    vi.stubGlobal('cancelAnimationFrame', () => {
      paint = () => undefined;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('finds what stands in the field when it gets the focus', async () => {
    const { seen, settle } = sit('mal fin');
    await settle();
    expect(seen()).toEqual(['mal']);
  });

  it('tells nobody while it is being made', async () => {
    const { onFindings, settle } = sit('mal fin');
    expect(onFindings).not.toHaveBeenCalled();
    await settle();
    expect(onFindings).toHaveBeenCalled();
  });

  it('draws once a key', async () => {
    const { onFindings, type, settle } = sit('fin ');
    await settle();
    onFindings.mockClear();
    type('fin mal ');
    expect(onFindings).toHaveBeenCalledTimes(1);
  });

  it('waits for the end of the word at the caret', async () => {
    const { seen, type, settle } = sit('fin ');
    await settle();
    type('fin mal');
    await settle();
    expect(seen()).toEqual([]);
    type('fin mal ');
    await settle();
    expect(seen()).toEqual(['mal']);
  });

  it('does not ask for the farewell of a message that is being written', async () => {
    const { seen, type, settle } = sit('');
    type('Buenas');
    await settle();
    expect(seen()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen()).toEqual(['sin-fin']);
    type('Buenas tardes');
    await settle();
    expect(seen()).toEqual(['sin-fin']);
  });

  it('moves findings with an edit before them, at once', async () => {
    const { session, type, settle } = sit('uno dos mal fin');
    await settle();
    type('uno y dos mal fin', 5);
    expect(session.spans).toMatchObject([{ start: 10, end: 13 }]);
  });

  it('puts a finding off until the words around it change', async () => {
    const { session, seen, type, settle } = sit('mal. fin');
    await settle();
    session.hide(session.findings[0] as (typeof session.findings)[0]);
    expect(seen()).toEqual([]);
    type('mal. fin. Y sigue una frase larga al final del texto. mal.', 0);
    await settle();
    expect(seen()).toHaveLength(2);
  });

  it('is quiet after its end', async () => {
    const { type, onFindings, end, settle } = sit('fin');
    await settle();
    type('fin mal ');
    end();
    onFindings.mockClear();
    type('fin mal mal ');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(onFindings).not.toHaveBeenCalled();
  });

  it('knows a field that the agent comes back to', async () => {
    const memory = { hidden: new Set<string>() };
    const first = sit('mal fin', undefined, memory);
    await first.settle();
    first.end();
    const { open } = slowReader();
    expect(sit('mal fin', open, memory).seen()).toEqual(['mal']);
    expect(sit('otro', open, memory).seen()).toEqual([]);
  });

  it('takes what leaves for a finished text', async () => {
    const { session, type, settle, seen } = sit('');
    await settle();
    type('mal');
    expect(seen()).toEqual([]);
    expect(session.settle()).toMatchObject({
      draft: { text: 'mal' },
      findings: [{ ruleId: 'mal' }, { ruleId: 'sin-fin' }],
    });
    expect(seen()).toEqual(['mal', 'sin-fin']);
  });

  it('counts what still stands where nobody has read yet what leaves', async () => {
    const { session, type, seen } = await sitRead('mal y');
    expect(seen()).toEqual(['mal', 'sin-fin']);
    type('mal y mal fin');
    expect(session.settle().findings).toMatchObject([{ start: 0 }]);
  });

  it('is sure of the words alone when other things stand around the text', async () => {
    const around: { attachments: { name: string }[] } = { attachments: [] };
    const { session, settle } = sit('mal', undefined, undefined, around);
    await settle();
    around.attachments = [{ name: 'recibo.pdf' }];
    expect(session.settle().findings).toMatchObject([{ ruleId: 'mal' }]);
    await settle();
    expect(session.settle().findings).toHaveLength(2);
  });

  it('moves what is drawn before the page is, when the reader is late', async () => {
    const { session, type, onFindings } = await sitRead('uno dos mal fin');
    onFindings.mockClear();
    type('uno y dos mal fin', 5);
    expect(session.spans).toMatchObject([{ start: 10 }]);
    expect(onFindings).not.toHaveBeenCalled();
    paint();
    expect(onFindings).toHaveBeenCalledTimes(1);
  });

  it('draws once where the reader answers before the page is drawn', async () => {
    const { type, onFindings, answer } = await sitRead('uno dos mal fin');
    onFindings.mockClear();
    type('uno y dos mal fin', 5);
    answer();
    await vi.waitFor(() => expect(onFindings).toHaveBeenCalledTimes(1));
    paint();
    expect(onFindings).toHaveBeenCalledTimes(1);
  });
});
