import data from '../data/address.json';
import homographs from '../generated/homographs.json';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Closed classes of words, as sets; `lib/spanish/data/address.json` lists them. */
export const NOT_VERBS = setOf(data.notVerbs);
export const NEVER_NOUNS = setOf(data.neverNouns);
/** Words after which *te* is the drink, written without its accent. */
export const BEFORE_TEA = setOf(data.beforeTea);
export const DETERMINERS = setOf(data.determiners);
export const OBJECT_STARTERS = setOf(data.objectStarters);
export const OBJECT_PREPOSITIONS = setOf(data.objectPrepositions);
export const PREPOSITIONS = setOf(data.prepositions);
export const CLITICS = setOf(data.clitics);
export const VERB_LEFT = setOf(data.verbLeft);
export const ADVERBS = setOf(data.adverbs);
export const OPENERS = setOf(data.openers);
export const SUBORDINATORS = setOf(data.subordinators);
/** Verbs that nobody orders: *necesita*, *puede* only tell. */
export const NEVER_ORDERS = setOf(data.neverOrders);
export const NOT_ORDERS = setOf(data.notOrders);
/** Verbs that tell what happens, with who does it after them: *llega un mensaje*. */
export const HAPPENINGS = setOf(data.happenings);
/** Verbs that nobody means where a common one is spelled alike: *asiste* is never of *asir*. */
export const RARE_VERBS = setOf(data.rareVerbs);
export const INTERJECTIONS = setOf(data.interjections);
export const REFLEXIVE = setOf(data.reflexive);
export const FOREIGN = setOf(data.foreign);

let nouns: ReadonlySet<string> | undefined;

/** Whether a form of a verb is also a noun, an adjective or a name: *firma, consultas, París*. */
export function isAlsoNoun(lower: string): boolean {
  if (NEVER_NOUNS.has(lower)) return false;
  nouns ??= setOf(`${homographs} ${data.nouns}`);
  return nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1)));
}
