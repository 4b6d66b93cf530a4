import { describe, expect, it, vi } from 'vitest';
import { createSpellingClient } from '../../../lib/spelling/client';

const unknown = (...words: string[]) => ({ unknown: words });

function setUp(ask: (words: readonly string[]) => Promise<{ unknown: string[] }>) {
  const onAnswer = vi.fn();
  const asked = vi.fn(ask);
  const askSuggestions = vi.fn(async (word: string) => [`${word}!`]);
  const speller = createSpellingClient({ ask: asked, askSuggestions, onAnswer });
  return { speller, asked, askSuggestions, onAnswer };
}

describe('spelling client', () => {
  it('asks once for all words of a check, and remembers', async () => {
    const { speller, asked, onAnswer } = setUp(async () => unknown('peticion'));
    expect(speller.verdict('su')).toBe('pending');
    expect(speller.verdict('peticion')).toBe('pending');
    expect(speller.verdict('su')).toBe('pending');
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(1));
    expect(asked.mock.calls).toEqual([[['su', 'peticion']]]);
    expect(speller.verdict('su')).toBe('known');
    expect(speller.verdict('peticion')).toBe('unknown');
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('tells nobody of words that are all well spelled, unless a check was in doubt', async () => {
    const { speller, asked, onAnswer } = setUp(async (words) =>
      unknown(...words.filter((word) => word === 'peticion')),
    );
    speller.verdict('su');
    await vi.waitFor(() => expect(speller.verdict('su')).toBe('known'));
    expect(onAnswer).not.toHaveBeenCalled();
    speller.verdict('peticion');
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(1));
    speller.verdict('peticion');
    speller.verdict('llegó');
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(2));
    expect(asked).toHaveBeenCalledTimes(3);
  });

  it('counts the questions that it leaves open', async () => {
    const { speller } = setUp(async () => unknown());
    speller.verdict('su');
    expect(speller.unanswered).toBe(1);
    await vi.waitFor(() => expect(speller.verdict('su')).toBe('known'));
    const before = speller.unanswered;
    speller.verdict('su');
    expect(speller.unanswered).toBe(before);
  });

  it('asks again after the worker died', async () => {
    let dead = true;
    const { speller, asked, onAnswer } = setUp(async () => {
      if (dead) throw new Error('Could not establish connection');
      return unknown('peticion');
    });
    speller.verdict('peticion');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    dead = false;
    expect(speller.verdict('peticion')).toBe('pending');
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledTimes(1));
    expect(speller.verdict('peticion')).toBe('unknown');
  });

  it('does not ask again what is on its way', async () => {
    let answer = (_: { unknown: string[] }): void => {};
    const { speller, asked } = setUp(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    speller.verdict('peticion');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    speller.verdict('peticion');
    speller.verdict('otra');
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(asked.mock.calls[1]).toEqual([['otra']]);
    answer(unknown());
  });

  it('fetches suggestions on demand', async () => {
    const { speller, askSuggestions, onAnswer } = setUp(async () => unknown());
    expect(speller.suggest('peticion')).toEqual([]);
    expect(speller.suggest('peticion')).toEqual([]);
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalled());
    expect(askSuggestions).toHaveBeenCalledTimes(1);
    expect(speller.suggest('peticion')).toEqual(['peticion!']);
  });

  it('is silent once its page is done', async () => {
    const abort = new AbortController();
    const ask = vi.fn(async () => unknown());
    const onAnswer = vi.fn();
    const options = { ask, askSuggestions: async () => [], onAnswer, signal: abort.signal };
    const speller = createSpellingClient(options);
    abort.abort();
    expect(speller.verdict('su')).toBe('pending');
    await Promise.resolve();
    expect(ask).not.toHaveBeenCalled();
  });
});
