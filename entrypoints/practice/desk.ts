import { localReaders } from '../../lib/checking/local-reader';
import { Coach } from '../../lib/coach/coach';
import { renderer } from '../../lib/coach/view/renderer';
import type { Draft } from '../../lib/engine/draft';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { translate } from '../../lib/i18n/browser';
import { send } from '../../lib/messaging/send';
import { loadSpeller } from '../../lib/spelling/load';
import { RULES } from '../../rules';
import { sourceOf } from '../../rules/sources';

/** Where one practises: the same coach as on any page, over the fields of this one. */
export interface Desk {
  readonly engine: Engine;
  /** Says what the texts of this page answer; undefined: nothing is coached. */
  setTask(describe: ((text: string) => Draft) | undefined): void;
  /** Calls back when the dictionary is there and the engine another one, until aborted. */
  onReady(callback: () => void, signal: AbortSignal): void;
}

/** The rules as they come, so that every exercise has the answer that its tests prove. */
export function startDesk(): Desk {
  const { signal } = new AbortController();
  const callbacks = new Set<() => void>();
  let engine = createEngine({ rules: RULES });
  void loadSpeller().then((speller) => {
    if (!speller) return;
    engine = createEngine({ rules: RULES, facts: { speller } });
    coach.refresh();
    for (const callback of callbacks) callback();
  });
  let task: ((text: string) => Draft) | undefined;

  const coach = new Coach(
    window,
    {
      openReader: localReaders(() => engine),
      translate,
      sourceOf,
      isCoached: () => task !== undefined,
      describe: (_, text) => task?.(text) ?? { channel: 'email', text, context: {} },
      readsMessage: () => true,
      replyOf: () => undefined,
      reviewMode: () => 'off',
      clock: () => ({ enabled: false, seconds: 0 }),
      isDismissed: () => false,
      onNotHere: () => {},
      onCount: () => {},
      templates: () => send('templates.list'),
      onGuide: (ruleId) => void send('guide.open', { ruleId }),
      onSign: (signature) => void send('templates.sign', { signature }),
    },
    { current: renderer, bring: async () => {} },
    signal,
  );
  return {
    get engine() {
      return engine;
    },
    setTask(describe) {
      task = describe;
      coach.refresh();
    },
    onReady(callback, until) {
      callbacks.add(callback);
      until.addEventListener('abort', () => callbacks.delete(callback));
    },
  };
}
