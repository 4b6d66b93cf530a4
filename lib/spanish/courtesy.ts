import data from './data/courtesy.json';
import { type FormulaSet, formulaKey } from './formulas';
import { isAlsoWord, isProperName } from './names';
import { LINES, remembered } from './remembered';
import { escapeRegExp, mayHold, WORD_END, wholeWords, withoutAccents } from './words';

/** How a reply greets: with a formula (`salute`) or by calling the person (`address`). */
export interface Greeting {
  readonly kind: 'salute' | 'address';
  /** Within the line; the formula or the title, without the name. */
  readonly start: number;
  readonly end: number;
  /** The entity does not greet so. */
  readonly refused: boolean;
}

/** Finds how a reply greets and says goodbye. */
export interface CourtesyReader {
  /** The greeting with which a line begins, if it does. */
  greetingOf(line: string): Greeting | undefined;
  /** Farewells at the start of a line or sentence, within the text. */
  closingsIn(text: string): readonly Farewell[];
}

const NO_FAREWELLS: readonly Farewell[] = [];
const NO_CHANGES: FormulaSet = { added: [], refused: new Set() };

/** The greetings and farewells that everybody writes, with what an entity adds and refuses. */
export function createCourtesyReader(
  greetings: FormulaSet = NO_CHANGES,
  farewells: FormulaSet = NO_CHANGES,
): CourtesyReader {
  const own = greetings.added.length > 0 ? saluteOf(greetings.added) : undefined;
  const ownClosing = farewells.added.length > 0 ? closingPattern(farewells.added) : undefined;
  const mayClose = mayHold(closingWords(farewells.added));
  return {
    greetingOf: remembered((line) => greetingIn(line, own, greetings.refused), LINES),
    closingsIn: remembered((text) => {
      const bare = plain(text);
      if (!mayClose(bare)) return NO_FAREWELLS;
      return closingsIn(bare, ownClosing ?? patterns().closing, farewells.refused);
    }, LINES),
  };
}

/** As they come. */
export const COURTESY = createCourtesyReader();

interface Patterns {
  readonly salute: RegExp;
  readonly noun: RegExp;
  readonly opener: RegExp;
  readonly address: RegExp;
  readonly closing: RegExp;
  readonly label: RegExp;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  if (compiled) return compiled;
  const titles = data.titles.map(escapeRegExp).join('|');
  const adjectives = data.adjectives.join('|');
  compiled = {
    salute: saluteOf(data.salutes),
    noun: new RegExp(plainWords(data.greetingNouns.filter((each) => !each.endsWith(')'))), 'iu'),
    opener: new RegExp(
      `^[¡*_\\s]*(?:${data.openers.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    address: new RegExp(
      `^[¡*_\\s]*(?:muy )?(?:(?:${adjectives})(?:[oae]s?|o\\(a\\)|os\\(as\\)|[oa]/[oa]|@)(?:\\s+(?:y\\s+\\p{L}+\\s+)?(?:${titles}))?|(?:${titles})(?:\\(a\\)|/a)?(?=\\.|\\s*[:,]|\\s*$|\\s+(?:\\p{Lu}|ciudadan|usuari|contribuyente|peticionari|don|doña)))${WORD_END}`,
      'u',
    ),
    closing: closingPattern([]),
    label: new RegExp(
      `^(?:${data.labels.map(escapeRegExp).join('|')})\\s*(?:\\.|:|n\\.?[oº°])`,
      'iu',
    ),
  };
  return compiled;
}

/** A formula at the start of a line, or after the name of the person. */
const saluteOf = (formulas: readonly string[]): RegExp =>
  new RegExp(
    `^[¡*_\\s]*(?<vocative>[^.!?¿:\\n]{0,45}?[\\s,])?(?<formula>${plainWords(formulas)})`,
    'iu',
  );

function closingWords(added: readonly string[]): string[] {
  return [...data.closings, ...data.shortClosings, ...added].map(withoutAccents);
}

const closingPattern = (added: readonly string[]): RegExp =>
  new RegExp(
    `(?:^|[.!?:;,)»”"]\\s+|\\n\\s*)[¡*_]*(?<formula>${wholeWords(closingWords(added))})`,
    'giu',
  );

/** Hurried hands write *buen dia*: the formulas are looked up without accents. */
const plainWords = (words: readonly string[]): string => wholeWords(words.map(withoutAccents));

/** The text without accents, or as it is where that would move offsets. */
function plain(text: string): string {
  const bare = withoutAccents(text);
  return bare.length === text.length ? bare : text;
}

/** A greeting of a whole office to a named person still fits. */
const LONGEST_GREETING = 200;

function greetingIn(
  text: string,
  own: RegExp | undefined,
  refused: ReadonlySet<string>,
): Greeting | undefined {
  const line = text.slice(0, LONGEST_GREETING);
  const bare = plain(line);
  const salutes = (start: number, end: number): Greeting => {
    const formula = formulaKey(line.slice(start, end));
    return { kind: 'salute', start, end, refused: refused.has(formula) };
  };
  // The entity's own words first: one may begin as a greeting that it refuses.
  const chosen = own && formulaIn(bare, own);
  if (chosen) return { kind: 'salute', ...chosen, refused: false };
  const { salute, noun, opener, address } = patterns();
  const firstSentence =
    /^[^.!?:\n]*/u.exec(bare.replace(/^[¡¿\s]+/u, (blank) => ' '.repeat(blank.length)))?.[0] ?? '';
  const opened = opener.exec(line);
  if (opened && isAfterOpener(line.slice(opened[0].length)))
    return salutes(skipMarks(opened[0]), opened[0].length);
  const formula = formulaIn(bare, salute);
  if (formula) return salutes(formula.start, formula.end);
  const called = address.exec(lowerFirst(line));
  if (called) {
    const [start, end] = [skipMarks(called[0]), called[0].length];
    return { kind: 'address', start, end, refused: false };
  }
  const named = noun.exec(firstSentence);
  if (named) return salutes(named.index, named.index + named[0].length);
  return isNameCall(line)
    ? { kind: 'address', start: 0, end: line.length, refused: false }
    : undefined;
}

function formulaIn(bare: string, pattern: RegExp) {
  const found = pattern.exec(bare);
  if (!found || !isVocative(found.groups?.vocative ?? '')) return undefined;
  const end = found[0].length;
  return { start: end - (found.groups?.formula?.length ?? 0), end };
}

/** "SEÑORA ANA" and "Señora Ana" are matched as "señora Ana": only the title goes down. */
function lowerFirst(line: string): string {
  return line.replace(
    /^([¡*_\s]*)((?:muy )?\p{L}+(?:\(a\))?)((?:\s+\p{L}+)?)/iu,
    (_, marks, first, second) =>
      `${marks}${first.toLowerCase()}${TITLES.has(second.trim().toLowerCase()) ? second.toLowerCase() : second}`,
  );
}

/** "Hola, …", "Hola Ana", but neither "buenas prácticas" nor "saludo de bienvenida al curso". */
const AFTER_OPENER =
  /^\s*(?:$|[,.:!;)\n]|\p{Lu}|señor|don |doña|doctor|a tod|cordial|desde |(?:muy )?buen[oa]s? )/u;

/** Names go without capitals in a hurry: *hola marta*. */
function isAfterOpener(rest: string): boolean {
  if (AFTER_OPENER.test(rest)) return true;
  const name = /^\s+(\p{Ll}+)\s*(?:$|[,.:!\n])/u.exec(rest)?.[1];
  return name !== undefined && isProperName(name) && !isAlsoWord(name);
}

const TITLES = new Set(data.titles);

/** What may stand before "buenos días": a name or a title, never the start of a sentence. */
function isVocative(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter(Boolean);
  return words.every(
    (word) =>
      TITLES.has(word.toLowerCase().replace(/[.]/gu, '')) ||
      /^(?:\p{Lu}|muy$|de$|la$|y$|un$)/u.test(word),
  );
}

/** "Ana María:", a line that only calls the person. */
function isNameCall(line: string): boolean {
  const name = /^(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,4})\s*[:,]$/u.exec(line.trim())?.[1];
  return name?.split(' ').some(isProperName) ?? false;
}

const skipMarks = (text: string): number => /^[¡*_\s]*/u.exec(text)?.[0].length ?? 0;

/** Whether a line belongs to the head of a letter: place and date, addressee, subject. */
export function isHeadLine(line: string): boolean {
  if (patterns().label.test(line)) return true;
  const words = line.split(/\s+/u).length;
  if (/\p{N}{1,2} de \p{L}+ de(?:l)? \p{N}{4}|^\p{N}{1,2}\/\p{N}{1,2}\//u.test(line))
    return words <= 14;
  return words <= 8 && (!/[.!?;]$/u.test(line) || /(?:\p{Lu}\.\s?){2,}$/u.test(line));
}

/** A farewell: `formal` ones are written on a line of their own, above the signature. */
export interface Farewell {
  readonly start: number;
  readonly end: number;
  readonly formal: boolean;
  /** The entity does not say goodbye so. */
  readonly refused: boolean;
}

const FORMAL = new Set(data.formalClosings.map(withoutAccents));

/** @param bare without accents */
function closingsIn(bare: string, closing: RegExp, refused: ReadonlySet<string>): Farewell[] {
  return [...bare.matchAll(closing)].map((match) => {
    const formula = match.groups?.formula ?? '';
    const end = match.index + match[0].length;
    const key = formulaKey(formula);
    return {
      ...{ start: end - formula.length, end },
      ...{ formal: FORMAL.has(key), refused: refused.has(key) },
    };
  });
}
