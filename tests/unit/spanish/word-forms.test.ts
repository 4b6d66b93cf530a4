import { describe, expect, it, vi } from 'vitest';
import { fact, wordForm } from '../../../lib/spanish/word-forms';

describe('word forms', () => {
  it('are one object a spelling, with the form to look up', () => {
    expect(wordForm('Peticio\u0301n')).toBe(wordForm('Peticio\u0301n'));
    expect(wordForm('Peticio\u0301n').lower).toBe('petición');
    expect(wordForm('Petición')).not.toBe(wordForm('petición'));
  });

  it('are not kept of numbers, which hardly come again', () => {
    expect(wordForm('48231')).toEqual(wordForm('48231'));
    expect(wordForm('48231')).not.toBe(wordForm('48231'));
  });
});

describe('a fact', () => {
  it('is found out once a form, also where it is nothing', () => {
    const answer = vi.fn(({ text }: { text: string }) => (text === 'hoy' ? 'today' : undefined));
    const meaning = fact(answer);
    for (const text of ['hoy', 'ayer', 'hoy', 'ayer']) {
      expect(meaning(wordForm(text))).toBe(text === 'hoy' ? 'today' : undefined);
    }
    expect(answer).toHaveBeenCalledTimes(2);
  });
});
