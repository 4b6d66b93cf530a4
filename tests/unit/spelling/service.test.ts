import { describe, expect, it, vi } from 'vitest';
import { readDictionary } from '../../../lib/spelling/local';
import { createSpellingService } from '../../../lib/spelling/service';

describe('spelling service', () => {
  it('reads the dictionary at the first question, once', async () => {
    const load = vi.fn(async () => readDictionary());
    const service = createSpellingService(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([
      service.check({ words: ['peticion', 'trámite'] }),
      service.suggest({ word: 'peticion' }),
    ]);
    expect(first.unknown).toEqual(['peticion']);
    expect(second[0]).toBe('petición');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const load = vi.fn(async () => readDictionary());
    load.mockRejectedValueOnce(new Error('gone'));
    const service = createSpellingService(load);
    await expect(service.check({ words: ['a'] })).rejects.toThrow('gone');
    await expect(service.check({ words: ['a'] })).resolves.toEqual({ unknown: [] });
  });
});
