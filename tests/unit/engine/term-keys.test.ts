import { expect, it } from 'vitest';
import { keyOfWord, TermKeys } from '../../../lib/engine/term-keys';
import { conjugations } from '../../../lib/spanish/conjugation';
import { allVerbs } from '../../../lib/spanish/verbs/lexicon';

it('knows how every verb may begin', () => {
  const keys = new TermKeys();
  for (const [term] of allVerbs()) {
    // Too short to be told from other words: it is taken as it stands.
    if (term === 'ir') continue;
    const known = keys.of(term, { term, inflect: 'verb' });
    const missing = conjugations(term).filter(([form]) => !known.includes(keyOfWord(form)));
    expect([term, missing]).toEqual([term, []]);
  }
});

it.each([
  ['vez', 'noun', ['vez', 'vec']],
  ['(el|la) suscrito', 'fixed', ['el', 'la']],
  ['joven', 'person', ['jov']],
  ['# días', 'fixed', ['#']],
] as const)('knows how «%s» may begin', (term, inflect, expected) => {
  expect([...new TermKeys().of(term, { term, inflect })].sort()).toEqual([...expected].sort());
});
