import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dictionary as frequencies } from '@zxcvbn-ts/language-es-es';
import nspell from 'nspell-original';
import { COMMON, DOUBTFUL } from '../spelling/dafsa';
import doubtful from '../spelling/data/doubtful.json';
import { buildAutomaton } from './automaton';
import { lexiconWords } from './lexicon';

const HUNSPELL = dirname(createRequire(import.meta.url).resolve('dictionary-es-co'));
const LEXICON = 'lib/spelling/data/lexicon';
const SIGLAS = 'rules/data/siglas-conocidas.json';
const EXPLAINED = 'rules/data/siglas.json';
const OUTPUT = 'public/dictionary';
const STAMP = 'node_modules/.cache/usted/dictionary.sha256';

/** Words of these ranks, counted over dictionary words only, are in the first and second class. */
const COMMON_RANKS = [2_500, 14_000];

/**
 * Writes `public/dictionary/es-CO.dafsa`: the es-CO dictionary, expanded by nspell, and the
 * Colombian lexicon, as one automaton; beside it the licence. Takes seconds, so it is left out
 * while nothing that it reads has changed.
 */
export function writeDictionary(): void {
  const stamp = stampOf([
    `${HUNSPELL}/index.aff`,
    `${HUNSPELL}/index.dic`,
    ...lexiconFiles(),
    SIGLAS,
    EXPLAINED,
    'lib/spelling/data/doubtful.json',
    'lib/build/dictionary.ts',
    'lib/build/automaton.ts',
    'lib/spelling/dafsa.ts',
    'lib/build/lexicon.ts',
    'lib/spanish/conjugation.ts',
    'lib/spanish/generated/verbs.json',
  ]);
  const target = join(OUTPUT, 'es-CO.dafsa');
  if (existsSync(target) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(target, buildAutomaton(dictionaryWords()));
  writeFileSync(join(OUTPUT, 'LICENSE.txt'), licence());
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** All words that the automaton holds, marked ones included. */
export function dictionaryWords(): string[] {
  const known = [...new Set([...expandedWords(), ...lexicon()])];
  return [...known, ...markedWords(new Set(known)), ...doubtfulWords()];
}

/** The whole es-CO dictionary, each form of each word, as nspell expands it. */
export function expandedWords(): string[] {
  const { data } = nspell({
    aff: readFileSync(`${HUNSPELL}/index.aff`),
    dic: readFileSync(`${HUNSPELL}/index.dic`),
  });
  // One entry of version 2.0.0 ends in a left-to-right mark.
  return Object.keys(data)
    .map((word) => word.replace(/\u200e/gu, '').normalize('NFC'))
    .filter((word) => word !== '');
}

/**
 * Siglas come from the rules on capitals and siglas, so that they are listed once; those that are
 * read as words are also written as names: *Invías, Dian*.
 */
function lexicon(): string[] {
  const others: readonly string[] = JSON.parse(readFileSync(SIGLAS, 'utf8'));
  const { names, known } = JSON.parse(readFileSync(EXPLAINED, 'utf8'));
  const all: readonly string[] = [...others, ...known, ...Object.keys(names)];
  const siglas = all.flatMap((sigla) => [sigla, ...asName(sigla)]);
  const lists = lexiconFiles().flatMap((file) => [...lexiconWords(readFileSync(file, 'utf8'))]);
  return [...siglas.filter((sigla) => !/[\p{N}+]/u.test(sigla)), ...lists];
}

function asName(sigla: string): string[] {
  const isReadable = /^\p{Lu}{4,}$/u.test(sigla) && /[AEIOUÁÉÍÓÚ]/u.test(sigla);
  return isReadable ? [sigla.charAt(0) + sigla.slice(1).toLowerCase()] : [];
}

function lexiconFiles(): string[] {
  return readdirSync(LEXICON)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(LEXICON, name));
}

/**
 * The commonest words once more, each behind the mark of its class. Two lists of different kinds,
 * subtitles and an encyclopaedia, are merged by turns.
 */
function* markedWords(known: ReadonlySet<string>): Generator<string> {
  const { 'commonWords-es-es': spoken = [], 'wikipedia-es-es': written = [] } = frequencies;
  const ranked = new Set<string>();
  for (let at = 0; at < Math.max(spoken.length, written.length); at++) {
    for (const word of [spoken[at], written[at]]) {
      if (word !== undefined && word.length > 1 && known.has(word)) ranked.add(word);
    }
  }
  let rank = 0;
  for (const word of ranked) {
    const mark = COMMON[COMMON_RANKS.findIndex((limit) => rank < limit)];
    if (mark === undefined) return;
    yield mark + word;
    rank++;
  }
}

function doubtfulWords(): string[] {
  return Object.keys(doubtful.words).map((word) => DOUBTFUL + word);
}

function licence(): string {
  return readFileSync(`${HUNSPELL}/license`, 'utf8');
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
