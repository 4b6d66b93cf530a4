import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openDafsa } from '../../lib/spelling/dafsa';
import { createDictionary, knows } from '../../lib/spelling/dictionary';
import { readDictionary } from '../../lib/spelling/local';
import { corrupt } from './corrupt';

/** Word list of Debian's package hunspell-es. */
const WORD_LIST = '/usr/share/hunspell/es_ES.dic';
const WORDS = 20_000;
const MISSPELLINGS = 5_000;

/** How far our answers are those of the hunspell program over the same es-CO files. */
export interface Agreement {
  readonly asked: number;
  /** Words that only hunspell knows, as the automaton answers: each is a fault. */
  readonly lost: readonly string[];
  /** Words that only the automaton knows: the Colombian lexicon. */
  readonly added: readonly string[];
  /** Words that only the whole dictionary knows, with enclitics and derivations. */
  readonly derived: readonly string[];
  /** Words of hunspell that ours doubts on purpose. */
  readonly doubted: readonly string[];
}

/**
 * Asks both dictionaries for words of Debian's Spanish list and for misspellings of them.
 *
 * @throws Error in Spanish when the program or the list is not installed
 */
export function agreeWithHunspell(): { readonly words: Agreement; readonly slips: Agreement } {
  const words = spread(readList(), WORDS);
  const slips = spread(words, MISSPELLINGS).map(corrupt);
  return { words: compare(words), slips: compare(slips) };
}

function readList(): string[] {
  if (!existsSync(WORD_LIST)) {
    throw new Error(`No está ${WORD_LIST}: apt-get install hunspell hunspell-es`);
  }
  const stems = readFileSync(WORD_LIST, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/[/\s].*$/u, ''))
    // The program reads lines as text: of "ex-" it would see "ex".
    .filter((word) => /^\p{L}{2,}$/u.test(word));
  return [...new Set(stems)];
}

/** As many of a list, at even distances. */
function spread(list: readonly string[], count: number): string[] {
  const step = list.length / Math.min(count, list.length);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) =>
    String(list[Math.floor(at * step)]),
  );
}

function compare(asked: readonly string[]): Agreement {
  const { has } = openDafsa(readDictionary());
  const whole = createDictionary(openDafsa(readDictionary()));
  const unknown = unknownToHunspell(asked);
  const theirs = (word: string): boolean => !unknown.has(word);
  const automaton = (word: string): boolean => knows(has, word);
  return {
    asked: asked.length,
    lost: asked.filter((word) => theirs(word) && !automaton(word)),
    added: asked.filter((word) => !theirs(word) && automaton(word)),
    derived: asked.filter((word) => !theirs(word) && !automaton(word) && whole.correct(word)),
    doubted: asked.filter((word) => theirs(word) && automaton(word) && !whole.correct(word)),
  };
}

function unknownToHunspell(words: readonly string[]): ReadonlySet<string> {
  const source = dirname(createRequire(import.meta.url).resolve('dictionary-es-co'));
  const folder = mkdtempSync(join(tmpdir(), 'hunspell-'));
  try {
    for (const end of ['aff', 'dic']) {
      copyFileSync(join(source, `index.${end}`), join(folder, `es_CO.${end}`));
    }
    const run = spawnSync('hunspell', ['-i', 'UTF-8', '-l', '-d', join(folder, 'es_CO')], {
      input: words.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (run.error || run.status !== 0) {
      throw new Error('No se pudo usar hunspell: apt-get install hunspell hunspell-es');
    }
    return new Set(run.stdout.split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
