import { finite, GERUND, IMPERATIVE_TU, INFINITIVE, isFiniteForm, personOf } from '../forms';
import { isInformalImperative, type Reading, readingsOf } from '../verbs/analyse';
import { type Candidate, candidateOf } from './candidates';
import type { Phrase, Token } from './token';
import {
  ADVERBS,
  CLITICS,
  DETERMINERS,
  HAPPENINGS,
  INTERJECTIONS,
  NEVER_ORDERS,
  NOT_ORDERS,
  OBJECT_PREPOSITIONS,
  OBJECT_STARTERS,
  OPENERS,
  PREPOSITIONS,
  SUBORDINATORS,
  VERB_LEFT,
} from './words';

/** Whether a word that could be a plural stands where a verb does: *si consultas, lo notas*. */
export function isVerbPlace(
  phrase: Phrase,
  at: number,
  { noun }: Candidate,
  informal: boolean,
): boolean {
  const left = phrase.lower(at - 1);
  const next = phrase.lower(at + 1);
  const goesOn = !phrase.breaks(at + 1);
  const hasObject = goesOn && (OBJECT_STARTERS.has(next) || isBareInfinitive(next));
  if (phrase.breaks(at)) {
    if (goesOn && isBareInfinitive(next)) return true;
    if ((next === 'a' || next === 'con') && isBareInfinitive(phrase.lower(at + 2))) return true;
    if (noun) return goesOn && (informal ? DETERMINERS : ARTICLES).has(next);
    if (phrase.asks(at) && goesOn && OBJECT_PREPOSITIONS.has(next)) return true;
    return hasObject || phrase.isFollowedBySign(at) || (informal && goesOn && next !== 'de');
  }
  if (left === 'no' && noun && isPluralNoun(phrase, at - 2)) return false;
  if (VERB_LEFT.has(left)) return next !== 'de' || !goesOn;
  if (CLITICS.has(left)) return left !== 'la' || DETERMINERS.has(next) || informal;
  if (left === 'las' || left === 'los') return true;
  if (left === 'que' || left.endsWith('mente')) return informal || !noun || hasObject;
  if (ADVERBS.has(left)) return hasObject;
  if (OPENERS.has(left)) return informal && hasObject;
  return !noun && goesOn && (next === 'que' || isBareInfinitive(next));
}

/** *paquetes no libres*: what is not so, after what it is said of. */
function isPluralNoun(phrase: Phrase, at: number): boolean {
  const lower = phrase.lower(at);
  if (!lower.endsWith('s') || phrase.breaks(at + 1)) return false;
  return !CLITICS.has(lower) && !DETERMINERS.has(lower) && readingsOf(lower).length === 0;
}

/** Words that no plural noun is followed by: *aceptas el aviso*. */
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'un', 'una', 'tu', 'este', 'esta']);

/** Whether a noun must stand here: no verb follows a determiner or preposition. */
export function isNounPlace(phrase: Phrase, at: number, { noun }: Candidate): boolean {
  if (phrase.breaks(at)) return false;
  const left = phrase.lower(at - 1);
  if (left === 'la' || left === 'lo') return false;
  if (left === 'las' || left === 'los') {
    if (noun) return true;
    const before = phrase.lower(at - 2);
    return !(VERB_LEFT.has(before) || CLITICS.has(before) || before === 'que');
  }
  return DETERMINERS.has(left) || PREPOSITIONS.has(left);
}

/** Whether a verb stands where an order to the person begins. */
export function isOrder(
  phrase: Phrase,
  at: number,
  { readings, noun }: Candidate,
  informal: boolean,
): boolean {
  if (!readings.some(({ form }) => form >= IMPERATIVE_TU)) return false;
  if (readings.every(({ infinitive }) => NEVER_ORDERS.has(infinitive))) return false;
  const lower = phrase.lower(at);
  const next = phrase.lower(at + 1);
  const ends = phrase.breaks(at + 1);
  if (INTERJECTIONS.has(lower) && phrase.breaks(at) && ends) return true;
  if (isPlease(phrase, at)) return true;
  if (lower === 'está') return false;
  const isHappening = readings.every(({ infinitive }) => HAPPENINGS.has(infinitive));
  if (isHappening && !ends && DETERMINERS.has(next)) return false;
  const isIrregular = readingsOf(lower).every(({ form }) => isInformalImperative(form));
  if (!startsClause(phrase, at, informal || isIrregular)) return false;
  if (isIrregular) return true;
  if ((lower === 've' || lower === 'ven') && next.startsWith('a')) return true;
  if (readingsOf(next).some(({ form }) => form === GERUND)) return false;
  if (!informal && readings.every(({ infinitive }) => NOT_ORDERS.has(infinitive))) return false;
  if (!informal && readingsOf(lower).some(isFirstPerson)) return false;
  if (phrase.isFollowedBySign(at)) return true;
  if (ends) return informal && !noun;
  if (lower === 'radica' && next === 'en') return false;
  if (lower === 'recibe' && !informal && !phrase.tokens.some(isGift)) return false;
  if (OBJECT_STARTERS.has(next) || isBareInfinitive(next)) return true;
  if ((next === 'a' || next === 'con') && isBareInfinitive(phrase.lower(at + 2))) return true;
  if ((next === 'y' || next === 'o') && candidateOf(phrase.lower(at + 2))?.kind === 'order') {
    return !noun;
  }
  const isAside = phrase.gap(at).includes('(');
  if (noun && !isAside && isCapital(phrase, at + 1) && !isCapital(phrase, at)) return true;
  if (noun)
    return (
      (informal || phrase.gap(at).includes('¡')) && OBJECT_PREPOSITIONS.has(next) && next !== 'para'
    );
  return next !== 'de' || informal;
}

/** *recibe un cordial saludo*; who *recibe un correo* is mostly told so. */
function isGift({ lower }: Token): boolean {
  return /^(?:saludos?|felicitaci(?:ón|ones)|agradecimientos?|abrazos?)$/u.test(lower);
}

/** *di traslado*, *sé la fecha*: what I did or know; *crea* of *creer* only wishes. */
function isFirstPerson({ form }: Reading): boolean {
  return isFiniteForm(form) && personOf(form) === 0 && form < SUBJUNCTIVE;
}

const SUBJUNCTIVE = finite('subjunctive', 0);

function isPlease(phrase: Phrase, at: number): boolean {
  if (/^(?:porfa|porfis|xfa|xfis)$/u.test(phrase.lower(at - 1)) && !phrase.breaks(at)) return true;
  if (phrase.lower(at - 1) !== 'favor') return false;
  return phrase.lower(at - 2) === 'por' && !/[.;:]/u.test(phrase.gap(at));
}

function isBareInfinitive(lower: string): boolean {
  return readingsOf(lower).some(({ form }) => form === INFINITIVE);
}

/** Whether a word begins a main clause: nobody is named before it who could be its subject. */
function startsClause(phrase: Phrase, at: number, informal: boolean): boolean {
  if (phrase.asks(at)) return false;
  let left = at;
  while (left > 0 && OPENERS.has(phrase.lower(left - 1)) && !phrase.opens(left)) left--;
  if (left === 0 ? phrase.opens(0) : phrase.opens(left)) return true;
  if (left < at && informal) return true;
  if (left > 0 && /[,–—…?!)-]/u.test(phrase.gap(left))) {
    return informal || isSubordinate(phrase, phrase.startOf(left));
  }
  return followsPurpose(phrase, left);
}

/** Whether a clause begins there that an order may follow: *si no llega, escriba*. */
function isSubordinate(phrase: Phrase, start: number): boolean {
  const first = phrase.lower(start);
  return SUBORDINATORS.has(first) || (first === 'una' && phrase.lower(start + 1) === 'vez');
}

function isCapital(phrase: Phrase, at: number): boolean {
  const first = phrase.tokens[at]?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

/** *Para cancelar la suscripción marca el tema*: one noun phrase after the infinitive at most. */
function followsPurpose(phrase: Phrase, at: number): boolean {
  if (phrase.lower(0) !== 'para' || at < 2 || at > 9) return false;
  if (!isBareInfinitive(phrase.lower(1)) && !/^(?:ello|es[ot]o)$/u.test(phrase.lower(1))) {
    return false;
  }
  let nouns = 0;
  for (let index = 2; index < at; index++) {
    if (phrase.breaks(index)) return false;
    if (DETERMINERS.has(phrase.lower(index))) nouns++;
  }
  return nouns <= 1;
}
