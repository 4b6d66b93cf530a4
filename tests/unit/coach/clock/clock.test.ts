import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Clock, type ClockSetting, type Offer } from '../../../../lib/coach/clock/clock';
import type { Field } from '../../../../lib/fields/field';
import type { ChatMessage, Reply } from '../../../../lib/hosts/host';

class Observer {
  observe(): void {}
  disconnect(): void {}
}

/** A page with composers; each shows one conversation, and may show another one later. */
function console_(setting: ClockSetting = { enabled: true, seconds: 120 }) {
  const shown = new Map<Field, string>();
  const logs = new Map<string, ChatMessage[]>();
  let offer: Offer | undefined;
  const hidden = new Set<Field>();
  const controller = new AbortController();
  const clock = new Clock(
    {
      translate: (id) => id,
      clock: () => setting,
      replyOf: (field) => {
        const id = shown.get(field);
        const messages = () => logs.get(id ?? '') ?? [];
        const log = { id } as unknown as HTMLElement;
        return id ? ({ conversation: { id, log, messages } } as unknown as Reply) : undefined;
      },
    },
    (now) => (offer = now),
    controller.signal,
  );
  const state = { draft: '' };
  return {
    clock,
    controller,
    state,
    waiting: () => offer?.conversationId,
    offer: () => offer,
    composer(id: string): Field {
      const element = { isConnected: true, checkVisibility: () => !hidden.has(field) };
      const field = { element, text: () => state.draft } as unknown as Field;
      shown.set(field, id);
      clock.attend(field);
      return field;
    },
    show(field: Field, id: string) {
      shown.set(field, id);
      clock.refresh();
    },
    hide(field: Field, isHidden: boolean) {
      if (isHidden) hidden.add(field);
      else hidden.delete(field);
      clock.refresh();
    },
    say(id: string, from: ChatMessage['from'], text = '¿Ya salió mi cita?') {
      const log = logs.get(id) ?? [];
      logs.set(id, [...log, { id: `${id}${log.length}`, from, text }]);
      clock.refresh();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('ResizeObserver', Observer);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

describe('the clock', () => {
  it('rings after two minutes without an answer, and not before', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    seconds(119);
    expect(page.waiting()).toBeUndefined();
    seconds(1);
    expect(page.waiting()).toBe('ana');
  });

  it('is not begun anew by another message, and is stopped by an answer', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    seconds(100);
    page.say('ana', 'citizen');
    page.say('ana', 'note');
    seconds(20);
    expect(page.waiting()).toBe('ana');
    page.say('ana', 'agent', 'Su cita es el lunes.');
    expect(page.waiting()).toBeUndefined();
    seconds(600);
    expect(page.waiting()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes in several chats at once, each with its own time', () => {
    const page = console_();
    page.composer('ana');
    page.composer('luis');
    page.say('ana', 'citizen');
    seconds(60);
    page.say('luis', 'citizen');
    seconds(60);
    expect(page.waiting()).toBe('ana');
    seconds(60);
    // One at a time: the one that stands, and after it the next.
    expect(page.waiting()).toBe('ana');
    page.say('ana', 'agent', 'Su cita es el lunes.');
    expect(page.waiting()).toBe('luis');
  });

  it('tells the longest wait first, and does not change its mind meanwhile', () => {
    const page = console_();
    const ana = page.composer('ana');
    page.composer('luis');
    page.composer('rosa');
    for (const id of ['ana', 'luis', 'rosa']) {
      page.say(id, 'citizen');
      seconds(1);
    }
    page.hide(ana, true);
    seconds(120);
    expect(page.waiting()).toBe('luis');
    page.hide(ana, false);
    expect(page.waiting()).toBe('luis');
    page.say('luis', 'agent', 'Su cita es el lunes.');
    expect(page.waiting()).toBe('ana');
  });

  it('keeps its time while the page hides its conversation, and comes back with it', () => {
    const page = console_();
    const ana = page.composer('ana');
    page.say('ana', 'citizen');
    seconds(120);
    page.hide(ana, true);
    expect(page.waiting()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    page.hide(ana, false);
    expect(page.waiting()).toBe('ana');
  });

  it('keeps its time while its conversation is away, and runs no timer for it', () => {
    const page = console_();
    const composer = page.composer('ana');
    page.say('ana', 'citizen');
    seconds(60);
    page.show(composer, 'luis');
    expect(vi.getTimerCount()).toBe(0);
    seconds(60);
    expect(page.waiting()).toBeUndefined();
    page.show(composer, 'ana');
    expect(page.waiting()).toBe('ana');
    page.show(composer, 'luis');
    expect(page.waiting()).toBeUndefined();
  });

  it('does not offer in a composer that answers somebody else by now', () => {
    const page = console_();
    const composer = page.composer('ana');
    page.say('ana', 'citizen');
    seconds(120);
    const offer = page.offer();
    if (!offer) throw new Error('nothing is offered');
    expect(page.clock.isTrue(offer)).toBe(true);
    page.show(composer, 'luis');
    expect(page.clock.isTrue(offer)).toBe(false);
  });

  it('says it once for each wait, and again long after a message that asks for patience', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    seconds(120);
    const offer = page.offer();
    if (offer) page.clock.settle(offer);
    seconds(600);
    expect(page.waiting()).toBeUndefined();
    page.say('ana', 'agent', offer?.phrase);
    seconds(119);
    expect(page.waiting()).toBeUndefined();
    seconds(1);
    expect(page.offer()?.wait.kind).toBe('held');
    expect(page.offer()?.phrase).not.toBe(offer?.phrase);
  });

  it('waits while the agent writes', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    page.state.draft = 'Su cita';
    seconds(120);
    expect(page.waiting()).toBeUndefined();
    seconds(10);
    expect(page.waiting()).toBe('ana');
  });

  it('does not mind who has left hours ago, nor run where it is off', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    seconds(3 * 60 * 60);
    const off = console_({ enabled: false, seconds: 120 });
    off.composer('ana');
    off.say('ana', 'citizen');
    expect(vi.getTimerCount()).toBe(0);
    seconds(600);
    expect(off.waiting()).toBeUndefined();
  });

  it('leaves nothing behind', () => {
    const page = console_();
    page.composer('ana');
    page.say('ana', 'citizen');
    page.controller.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
