import exceptions from './data/gender.json';
import type { Agreement } from './forms';
import { withoutAccents } from './words';

const FEMININE = new Set(exceptions.feminine);
const MASCULINE = new Set(exceptions.masculine);
const STRESSED_A = new Set(exceptions.stressedA);

/** Gender of a singular noun, by its ending and the common exceptions. */
export function isFeminine(noun: string): boolean {
  if (FEMININE.has(noun)) return true;
  if (MASCULINE.has(noun)) return false;
  return /(?:a|[cstgx]ión|[dt]ad|tud|umbre|sis|itis)$/u.test(noun);
}

/** Feminine nouns that take *el* and *un*: *el acta, un área*. */
export function takesMasculineArticle(noun: string): boolean {
  return STRESSED_A.has(noun);
}

const ACCENTED_IN_PLURAL: Readonly<Record<string, string>> = {
  examen: 'exámen',
  imagen: 'imágen',
  margen: 'márgen',
  orden: 'órden',
  origen: 'orígen',
  resumen: 'resúmen',
  volumen: 'volúmen',
};

/** Plural of a noun or adjective: *petición → peticiones, vez → veces, lunes → lunes*. */
export function plural(word: string): string {
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`;
  if (/[íú]$/u.test(word)) return `${word}es`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[áéíóú][ns]$/u.test(word)) return `${withoutAccents(word)}es`;
  if (/[sx]$/u.test(word)) return word;
  if (word.endsWith('c')) return `${word.slice(0, -1)}ques`;
  return `${ACCENTED_IN_PLURAL[word] ?? word}es`;
}

/** Feminine of an adjective or of a noun for persons: *citado → citada, trabajador → trabajadora*. */
export function feminine(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (/(?:[dts]or|ín|ón|és|án)$/u.test(word)) return `${withoutAccents(word)}a`;
  return word;
}

/** An adjective in the gender and number of its noun. */
export function inflectAdjective(word: string, to: Agreement): string {
  const inGender = to.feminine ? feminine(word) : word;
  return to.plural ? plural(inGender) : inGender;
}

/** Words that end the part of a phrase that agrees: *correo electrónico | de la entidad*. */
const FIXED_FROM = new Set(['a', 'al', 'con', 'de', 'del', 'en', 'para', 'por', 'que', 'sin']);

/** *negra o afrocolombiana → negras o afrocolombianas* */
const JOINS = new Set(['y', 'e', 'o', 'u']);

/** Number of leading words of a phrase that inflect together. */
export function inflectedWords(words: readonly string[]): number {
  const at = words.findIndex((word) => FIXED_FROM.has(word));
  return at < 0 ? words.length : at;
}

/** A noun phrase in singular or plural: *persona mayor → personas mayores*. */
export function inflectPhrase(phrase: string, toPlural: boolean): string {
  if (!toPlural) return phrase;
  const words = phrase.split(' ');
  const count = inflectedWords(words);
  return words
    .map((word, index) => (index < count && !JOINS.has(word) ? plural(word) : word))
    .join(' ');
}

type Quartet = readonly [string, string, string, string];

/** Words that stand before a noun and agree: masculine, feminine, and their plurals. */
const DETERMINERS: readonly Quartet[] = [
  ['el', 'la', 'los', 'las'],
  ['del', 'de la', 'de los', 'de las'],
  ['al', 'a la', 'a los', 'a las'],
  ['un', 'una', 'unos', 'unas'],
  ['este', 'esta', 'estos', 'estas'],
  ['ese', 'esa', 'esos', 'esas'],
  ['aquel', 'aquella', 'aquellos', 'aquellas'],
  ['dicho', 'dicha', 'dichos', 'dichas'],
  ['nuestro', 'nuestra', 'nuestros', 'nuestras'],
  ['ningún', 'ninguna', 'ningunos', 'ningunas'],
  ['algún', 'alguna', 'algunos', 'algunas'],
  ['otro', 'otra', 'otros', 'otras'],
  ['nuevo', 'nueva', 'nuevos', 'nuevas'],
  ['primer', 'primera', 'primeros', 'primeras'],
  ['segundo', 'segunda', 'segundos', 'segundas'],
  ['mismo', 'misma', 'mismos', 'mismas'],
];
const QUARTET_OF = new Map<string, Quartet>(
  DETERMINERS.flatMap((quartet) =>
    quartet.filter((form) => !form.includes(' ')).map((form) => [form, quartet] as const),
  ),
);

/** Whether a word before a noun changes with the noun's gender. */
export function isDeterminer(word: string): boolean {
  return QUARTET_OF.has(word);
}

/** A determiner in the gender and number of `noun`, with *el* before a stressed *a*. */
export function agreeDeterminer(determiner: string, to: Agreement, noun: string): string {
  const quartet = QUARTET_OF.get(determiner);
  if (!quartet) return determiner;
  const isArticle = quartet[0].length <= 3 && quartet[0] !== 'ese';
  const masculine = isArticle && !to.plural && takesMasculineArticle(noun) ? true : !to.feminine;
  return quartet[(masculine ? 0 : 1) + (to.plural ? 2 : 0)] ?? determiner;
}

/** Participles and adjectives that follow a noun and must change with its gender. */
const AGREES_AFTER =
  /^(?:\p{L}{2,}[ai]d[oa]s?|adjunt[oa]s?|anex[oa]s?|mism[oa]s?|escrit[oa]s?|complet[oa]s?|nuev[oa]s?|suscrit[oa]s?|respectiv[oa]s?|previ[oa]s?)$/u;

/** Whether a word right after a noun agrees with it, as far as its ending tells. */
export function agreesAfter(word: string, noun: Agreement): boolean {
  const ending = (noun.feminine ? 'a' : 'o') + (noun.plural ? 's' : '');
  return AGREES_AFTER.test(word) && word.endsWith(ending);
}

/** The word after a noun in the gender of another noun; the number stays. */
export function changeGender(word: string, toFeminine: boolean): string {
  return word.replace(/[oa](s?)$/u, (_, s: string) => (toFeminine ? 'a' : 'o') + s);
}

/** Joins *de el* and *a el* across the seam of a replacement. */
export function contract(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{M}])(de|a) el (?=\p{Ll})/giu,
    (_, preposition: string) => `${preposition}l `,
  );
}
