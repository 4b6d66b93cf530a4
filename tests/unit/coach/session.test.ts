import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localReaders } from '../../../lib/checking/local-reader';
import { Session } from '../../../lib/coach/session';
import { createEngine } from '../../../lib/engine/engine';
import { messageRule, paragraphRule } from '../../../lib/engine/rule';
import type { Field } from '../../../lib/fields/field';

const base = {
  group: 'tono',
  channels: ['email'],
  severity: 'error',
  source: '',
  options: {},
  examples: { flags: [], accepts: [] },
} as const;

const mal = paragraphRule({
  ...base,
  id: 'mal',
  grain: 'word',
  *check({ words }) {
    for (const { start, end, lower } of words)
      if (lower === 'mal') yield { start, end, messageId: 'mal' };
  },
});

const sinFin = messageRule({
  ...base,
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

function sit(text: string) {
  const { field, type } = fakeField(text);
  const engine = createEngine({ rules: [mal, sinFin] });
  const controller = new AbortController();
  const onFindings = vi.fn();
  const session = new Session(
    field,
    {
      openReader: localReaders(() => engine),
      describe: (_, now) => ({ channel: 'email', text: now, context: {} }),
      isDismissed: () => false,
      onFindings,
    },
    new Set(),
    controller.signal,
  );
  const seen = () => session.findings.map(({ ruleId }) => ruleId);
  /** Lets a check come to its end. */
  const settle = () => session.recheck();
  return { session, type, seen, settle, onFindings, end: () => controller.abort() };
}

describe('session', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
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
});
