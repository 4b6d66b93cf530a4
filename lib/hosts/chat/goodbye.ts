import { escapeRegExp, fold, withoutAccents } from '../../spanish/words';
import words from './data/words.json';

const oneOf = (phrases: readonly string[]): string =>
  phrases.map((phrase) => escapeRegExp(phrase).replaceAll(' ', '\\s+')).join('|');

const GOODBYE = new RegExp(`(?<!\\p{L})(?:${oneOf(words.goodbye)})(?!\\p{L})`, 'u');
const COURTESY = new RegExp(
  `(?<!\\p{L})(?:${oneOf([...words.thanks, ...words.goodbye])})(?!\\p{L})`,
  'u',
);
const NOTHING_ELSE = new RegExp(
  `^(?:\\P{L}*(?<!\\p{L})(?:${oneOf([...words.thanks, ...words.goodbye, ...words.nods, ...words.beside])})(?!\\p{L}))*\\P{L}*$`,
  'u',
);

/** Longest farewell: what is longer says something else too. */
const SHORT = 120;

const plain = (text: string): string => withoutAccents(fold(text));

/** Whether the citizen says goodbye and asks for nothing more. */
export function isGoodbye(text: string): boolean {
  return text.length <= SHORT && !/[?¿]/u.test(text) && GOODBYE.test(plain(text));
}

/**
 * Whether a message needs no answer: thanks, a farewell, a nod, an emoji.
 *
 * @param answers whether it answers a question, and then a nod alone says something
 */
export function needsNoAnswer(text: string, answers = false): boolean {
  if (text.length > SHORT || /[?¿\d]/u.test(text)) return false;
  const said = plain(text);
  if (answers) return COURTESY.test(said) && NOTHING_ELSE.test(said);
  return /\p{L}|\p{Extended_Pictographic}/u.test(text) && NOTHING_ELSE.test(said);
}
