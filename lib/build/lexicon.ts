import { conjugations } from '../spanish/conjugation';
import { feminine, plural } from '../spanish/inflection';

/**
 * Words of one list of `lib/spelling/data/lexicon`.
 *
 * `#` starts a comment, a list begins with its source, and a line may begin with a heading:
 * `Boyacá: Tunja, Villa de Leyva`. Entries stand between commas; each of their words counts.
 * `(s)` after a word adds its plural, `(a)` its feminine, `(v)` all forms of a verb; a list that
 * says `# sin tilde` is of names that registries often hold without accents, and takes both.
 */
export function* lexiconWords(list: string): Generator<string> {
  const plain = /^# sin tilde$/mu.test(list);
  for (const line of list.split('\n')) {
    if (line.startsWith('#')) continue;
    for (const entry of line.replace(/^[^:,]*:/u, '').split(/[\s,]+/u)) {
      for (const word of inflections(entry)) {
        yield word;
        if (plain) yield withoutAcutes(word);
      }
    }
  }
}

function inflections(entry: string): string[] {
  const base = entry.replace(/\([asv]\)/gu, '');
  if (base.length < 2) return [];
  if (entry.includes('(v)')) return [...conjugations(base)].map(([form]) => form);
  const singular = entry.includes('(a)') ? [base, feminine(base)] : [base];
  return entry.includes('(s)') ? [...singular, ...singular.map(plural)] : singular;
}

function withoutAcutes(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/gu, '')
    .normalize('NFC');
}
