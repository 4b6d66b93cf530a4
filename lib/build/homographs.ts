/**
 * Generates `lib/spanish/generated/homographs.json`: nouns and adjectives of the Colombian
 * spelling dictionary that are spelled like an informal verb form (*las consultas, la firma*).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isInformal, readingsOf } from '../spanish/verbs/analyse';

const TARGET = new URL('../spanish/generated/homographs.json', import.meta.url);
const DICTIONARY = import.meta.resolve('dictionary-es-co');

interface Suffix {
  readonly cut: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Suffix rules of the dictionary for plurals (S) and feminines (G). */
function suffixes(flag: 'S' | 'G'): Suffix[] {
  const lines = readFileSync(new URL('index.aff', DICTIONARY), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [kind, name, cut = '', add = '', condition = ''] = line.trim().split(/\s+/u);
    if (kind !== 'SFX' || name !== flag || /^\d+$/u.test(add)) return [];
    const pattern = new RegExp(`${condition}$`, 'u');
    return [{ cut: cut === '0' ? '' : cut, add: add.split('/')[0] ?? '', condition: pattern }];
  });
}

/** Every noun and adjective of the dictionary, inflected; entries that do not inflect are left out. */
function* nouns(): Generator<string> {
  const rules = { S: suffixes('S'), G: suffixes('G') };
  for (const line of readFileSync(new URL('index.dic', DICTIONARY), 'utf8').split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    const isName = word !== word.toLowerCase();
    if (!isName && !/[SGN]/u.test(flags)) continue;
    yield word.toLowerCase();
    for (const flag of ['S', 'G'] as const) {
      if (!flags.includes(flag)) continue;
      for (const { cut, add, condition } of rules[flag]) {
        if (condition.test(word)) yield word.slice(0, word.length - cut.length) + add;
      }
    }
  }
}

/** Those that may be an informal verb; a plural in -s is left out where its singular is in. */
export function generateHomographs(): string[] {
  const found = new Set<string>();
  for (const word of nouns()) {
    if (
      readingsOf(word).some(
        ({ form, pronouns }) => isInformal(form) || /^(?:te|os)/u.test(pronouns),
      )
    )
      found.add(word);
  }
  const isImplied = (word: string) => word.endsWith('s') && found.has(word.slice(0, -1));
  return [...found].filter((word) => !isImplied(word)).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TARGET, `${JSON.stringify(generateHomographs().join(' '))}\n`);
}
