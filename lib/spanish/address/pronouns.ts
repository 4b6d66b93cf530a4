import { isTu, isVos, readingsOf } from '../verbs/analyse';
import { likeCase } from '../words';
import { candidateOf } from './candidates';
import type { Phrase, Token } from './token';
import { BEFORE_TEA, FOREIGN, PREPOSITIONS } from './words';

interface Replacement {
  readonly expected: readonly string[];
  readonly certain: boolean;
}

const FOR_USTED: Readonly<Record<string, string>> = {
  tú: 'usted',
  ti: 'usted',
  vos: 'usted',
  contigo: 'con usted',
  vosotros: 'ustedes',
  vosotras: 'ustedes',
};

/** What a pronoun becomes; undefined where the word is none (*el te, TI, je te*). */
export function pronounFor(phrase: Phrase, at: number): Replacement | undefined {
  const { text, lower } = phrase.tokens[at] as Token;
  if (isForeign(phrase, at)) return undefined;
  if (lower === 'te' || lower === 'os') return objectFor(phrase, at);
  const written = text.charAt(0) + text.slice(1).toLowerCase();
  if (lower === 'ti' && (text === 'TI' || !PREPOSITIONS.has(phrase.lower(at - 1)))) {
    return undefined;
  }
  const usted = FOR_USTED[lower];
  if (usted === undefined) return undefined;
  return { expected: [likeCase(text.length < 3 ? written : text, usted)], certain: true };
}

/** *te* is *se* if the person does it to themselves, *le* otherwise. */
function objectFor(phrase: Phrase, at: number): Replacement | undefined {
  const { text, lower } = phrase.tokens[at] as Token;
  if (BEFORE_TEA.has(phrase.lower(at - 1)) && !phrase.breaks(at)) return undefined;
  let verb = at + 1;
  let second = '';
  if (/^(?:l[oae]s?|me|nos)$/u.test(phrase.lower(verb))) second = phrase.lower(verb++);
  const host = phrase.lower(verb);
  const readings = readingsOf(host);
  if (readings.length === 0 || phrase.breaks(at + 1)) return undefined;
  const self = readings.some(({ form }) => isTu(form) || isVos(form)) && !isOfAnother(host);
  const plural = lower === 'os' ? 's' : '';
  const word = self || /^l/u.test(second) ? 'se' : `le${plural}`;
  return { expected: [likeCase(text.charAt(0), word)], certain: true };
}

/** After *te*, *envía* is what he or she does and *escribí* what I did: no order follows its pronoun. */
function isOfAnother(host: string): boolean {
  const kind = candidateOf(host)?.kind;
  return kind === 'order' || kind === 'first';
}

const FOR_SU: Readonly<Record<string, string>> = {
  tu: 'su',
  tus: 'sus',
  tuyo: 'suyo',
  tuya: 'suya',
  tuyos: 'suyos',
  tuyas: 'suyas',
  vuestro: 'su',
  vuestra: 'su',
  vuestros: 'sus',
  vuestras: 'sus',
};

/** What a possessive becomes; *tu* before a verb of *tú* is *tú* without its accent. */
export function possessiveFor(phrase: Phrase, at: number): Replacement | undefined {
  const { text, lower } = phrase.tokens[at] as Token;
  if (isForeign(phrase, at)) return undefined;
  const next = candidateOf(phrase.lower(at + 1));
  const isPronoun = lower === 'tu' && next?.kind === 'verb' && !phrase.breaks(at + 1);
  const word = isPronoun ? 'usted' : FOR_SU[lower];
  if (word === undefined) return undefined;
  const model = text.length < 4 && !isShouted(phrase) ? text.charAt(0) : text;
  return { expected: [likeCase(model, word)], certain: true };
}

function isShouted(phrase: Phrase): boolean {
  return phrase.tokens.every(({ text }) => text === text.toUpperCase());
}

function isForeign(phrase: Phrase, at: number): boolean {
  return FOREIGN.has(phrase.lower(at + 1)) || FOREIGN.has(phrase.lower(at - 1));
}
