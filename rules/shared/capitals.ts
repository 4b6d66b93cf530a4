import type { Paragraph, Word } from '../../lib/engine/paragraph';
import { isAlsoWord, isProperName } from '../../lib/spanish/names';
import { readingsOf } from '../../lib/spanish/verbs/analyse';
import { fact } from '../../lib/spanish/word-forms';
import { fold, withoutAccents } from '../../lib/spanish/words';
import data from '../data/mayusculas.json';
import common from '../data/palabras-corrientes.json';
import explained from '../data/siglas.json';
import others from '../data/siglas-conocidas.json';

/**
 * What a word in capitals is: `shout` is proof of shouting; `sigla` keeps its capitals (also
 * numbers, codes, initials); `joiner`, `name` and `doubtful` go along with a run but prove nothing.
 */
export type CapitalKind = 'shout' | 'sigla' | 'name' | 'joiner' | 'doubtful';

export interface CapitalWord {
  readonly word: Word;
  readonly kind: CapitalKind;
  /** Its lower-case form is certain to be an everyday word. */
  readonly everyday: boolean;
}

const SIGLAS = new Set([...others, ...explained.known, ...Object.keys(explained.names)]);
const EMPHATIC = new Set(data.emphatic);
const JOINERS = new Set(data.joiners);
const TITLES = new Set(data.personTitles);
const PLAIN_ENDING = new RegExp(`.{3}(?:${data.plainEndings.join('|')})$`, 'u');
const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const VOWEL = /[aeiouáéíóúü]/u;
const CODE = /[\p{N}._@#&/+]/u;
const LONGEST_SIGLA = 5;
const SHORT = 3;

let everydayWords: ReadonlySet<string> | undefined;

/** Accents are often left off capitals. */
function isCommon(lower: string): boolean {
  everydayWords ??= new Set([...common, ...common.map(withoutAccents)]);
  return everydayWords.has(lower);
}

const isInCapitals = fact(({ text }) => text === text.toUpperCase());

/** Runs of words in capitals, broken by any word with a lower-case letter. */
export function capitalRuns(paragraph: Paragraph): CapitalWord[][] {
  const runs: CapitalWord[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    // Numbers are in capitals, too, but shout only along with words.
    if (run.some(({ text, lower }) => text.length > 1 && text !== lower)) {
      runs.push(classify(run, paragraph));
    }
    run = [];
  };
  for (const word of paragraph.words) {
    if (isInCapitals(word.form)) run.push(word);
    else close();
  }
  close();
  return runs;
}

function classify(run: readonly Word[], paragraph: Paragraph): CapitalWord[] {
  const names = run.map(({ lower }) => isProperName(lower) && !isAlsoWord(lower));
  const before = paragraph.words[(run[0] as Word).index - 1];
  const titled = before !== undefined && TITLES.has(before.lower);
  spreadNames(run, names, titled);
  const siglas = run.map((word) => isSigla(word, paragraph));
  const counts = ({ lower }: Word, at: number): boolean =>
    !siglas[at] && (lower.length > LONGEST_SIGLA || isCommon(lower) || isVerb(lower));
  const inCompany = run.filter(counts).length > 1;
  return run.map((word, at) => {
    const { lower } = word;
    const everyday = isCommon(lower);
    // "UN PAÍS SIN RECURSOS": no university among shouting words.
    const isArticle = inCompany && everyday && lower.length === 2;
    const kind =
      siglas[at] && !isArticle
        ? 'sigla'
        : names[at]
          ? 'name'
          : JOINERS.has(lower) || (inCompany && isShortVerb(lower))
            ? 'joiner'
            : (everyday && isEmphatic(word, inCompany)) || PLAIN_ENDING.test(lower)
              ? 'shout'
              : shoutsUnlisted(word, inCompany)
                ? 'shout'
                : 'doubtful';
    return { word, kind, everyday: everyday || PLAIN_ENDING.test(lower) || kind === 'joiner' };
  });
}

/** A form of some verb is a word of the language, not a sigla; short ones prove nothing alone. */
function isVerb(lower: string): boolean {
  return lower.length > SHORT && readingsOf(lower).length > 0;
}

function isShortVerb(lower: string): boolean {
  return lower.length <= LONGEST_SIGLA && isVerb(lower);
}

/** A word that nobody knows is a name where names stand beside it: "YURLEIDYS GÓMEZ LÓPEZ". */
function spreadNames(run: readonly Word[], names: boolean[], titled: boolean): void {
  const may = (at: number): boolean => {
    const lower = run[at]?.lower;
    if (lower === undefined || lower.length < 3) return false;
    return !isCommon(lower) && !JOINERS.has(lower) && !PLAIN_ENDING.test(lower);
  };
  if (titled && may(0)) names[0] = true;
  for (let at = 1; at < run.length; at++) if (names[at - 1] && may(at)) names[at] = true;
  for (let at = run.length - 2; at >= 0; at--) if (names[at + 1] && may(at)) names[at] = true;
}

/** In company, a long word that is no known sigla shouts; alone in running prose it may be a name. */
function shoutsUnlisted({ text, lower }: Word, inCompany: boolean): boolean {
  return inCompany && text.length > LONGEST_SIGLA && VOWEL.test(lower);
}

/** Alone, a word of two or three letters is as likely a sigla (*UD, NI, MAS*), but for a few. */
function isEmphatic({ lower }: Word, inCompany: boolean): boolean {
  return inCompany || lower.length > SHORT || EMPHATIC.has(lower);
}

function isSigla({ text: written, lower, start, end }: Word, { text }: Paragraph): boolean {
  if (written.length === 1 || CODE.test(written) || SIGLAS.has(written)) return true;
  if (ROMAN.test(written) && !isCommon(lower)) return true;
  if (!VOWEL.test(lower) && !isCommon(lower)) return true;
  if (written.includes('-')) return written.split('-').some((part) => SIGLAS.has(part));
  // "Y/O", "PQR-001", "R&D"; and "NO. 123", "SI ( )" of a printed form.
  if (/[-/_&][\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return true;
  if (/[\p{L}\p{N}][-/_&]/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^(?:no|si|sí)$/u.test(lower) && /^(?:\.? ?[°º]?\s*\d|\s*[([_])/u.test(text.slice(end));
}

/** `written` in lower case, as a name, or untouched, by what it is. */
export function recase({ word, kind }: CapitalWord, startsSentence: boolean): string {
  if (kind === 'sigla') return startsSentence || word.text.length > 1 ? word.text : lone(word.text);
  const lower = word.text.toLowerCase();
  return kind === 'name' || startsSentence ? capitalized(lower) : lower;
}

/** A single letter: the words *a, e, o, u, y* go down, the initial of a name stays. */
function lone(letter: string): string {
  return 'AEOUYÓ'.includes(letter) ? letter.toLowerCase() : letter;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const sameWord = (list: readonly string[]) => {
  const set = new Set(list.map(fold));
  return (word: Word | undefined): boolean => word !== undefined && set.has(word.lower);
};
