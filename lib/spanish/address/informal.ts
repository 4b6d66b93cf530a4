import { GERUND, IMPERATIVE_TU, IMPERATIVE_VOS, INFINITIVE } from '../forms';
import {
  isInformalImperative,
  isVos,
  isVosotros,
  type Reading,
  readingsOf,
} from '../verbs/analyse';
import { likeCase } from '../words';
import { type Candidate, candidateOf, candidateOfForm, ustedOf } from './candidates';
import { isNounPlace, isOrder, isVerbPlace } from './places';
import { possessiveFor, pronounFor } from './pronouns';
import type { Phrase, Token } from './token';
import { isBareVosOrder } from './vos-orders';
import { DETERMINERS, NOT_VERBS, PREPOSITIONS, REFLEXIVE } from './words';

export type AddressKind = 'pronoun' | 'possessive' | 'verb' | 'imperative' | 'voseo' | 'vosotros';

/** A word that speaks to the person as *tú*, *vos* or *vosotros*. */
export interface Address {
  readonly token: Token;
  readonly kind: AddressKind;
  /** The same said to *usted*, best first, with the capitals of the word. */
  readonly expected: readonly string[];
  /** Whether the word can be nothing else. */
  readonly certain: boolean;
}

/**
 * Informal address in one sentence, in order. Words that can be nothing else come first and are
 * the evidence by which the ambiguous ones are judged.
 *
 * @param ordered whether the sentences before it in the paragraph give orders to *vos*
 */
export function informalAddress(phrase: Phrase, ordered = false): Address[] {
  const found = new Map<number, Address>();
  const doubtful: (readonly [number, Candidate])[] = [];
  const { tokens } = phrase;
  for (let at = 0; at < tokens.length; at++) {
    const candidate = candidateOfForm((tokens[at] as Token).form);
    if (!candidate) continue;
    const certain = judge(phrase, at, candidate);
    if (certain) found.set(at, certain);
    else if (candidate.kind !== 'pronoun' && candidate.kind !== 'possessive') {
      doubtful.push([at, candidate]);
    }
  }
  for (const [at, candidate] of doubtful) {
    const informal = found.size > 0 || (candidate.kind === 'order' && endsInPlease(phrase));
    if (!isPlaced(phrase, at, candidate, informal, ordered)) continue;
    found.set(at, verb(phrase, at, candidate, informal));
  }
  return [...found].sort(([a], [b]) => a - b).map(([, address]) => address);
}

/** Words that need no evidence from elsewhere. */
function judge(phrase: Phrase, at: number, candidate: Candidate): Address | undefined {
  const token = phrase.tokens[at] as Token;
  switch (candidate.kind) {
    case 'pronoun': {
      const expected = pronounFor(phrase, at);
      return expected && { token, kind: kindOfPronoun(token.lower), ...expected };
    }
    case 'possessive': {
      const expected = possessiveFor(phrase, at);
      return expected && { token, kind: 'possessive', ...expected };
    }
    case 'verb':
      if (isName(phrase, at) || isGoverned(phrase, at, candidate)) return undefined;
      return verb(phrase, at, candidate, true);
    case 'enclitic':
      return verb(phrase, at, candidate, true);
    default:
      return undefined;
  }
}

/** *Espera en línea, por favor*: what ends so was an order. */
function endsInPlease(phrase: Phrase): boolean {
  const last = phrase.tokens.length - 1;
  return phrase.lower(last) === 'favor' && phrase.lower(last - 1) === 'por';
}

function isPlaced(
  phrase: Phrase,
  at: number,
  candidate: Candidate,
  informal: boolean,
  ordered: boolean,
): boolean {
  if (isName(phrase, at)) return false;
  switch (candidate.kind) {
    case 'order':
      return isOrder(phrase, at, candidate, informal);
    case 'plural':
      return !isNounPlace(phrase, at, candidate) && isVerbPlace(phrase, at, candidate, informal);
    case 'first':
      return isBareVosOrder(phrase, at, ordered) && isOrder(phrase, at, candidate, true);
    default:
      return false;
  }
}

/** *tenía que enseñales* is how some say *enseñarles*; no order follows *que* or a preposition. */
function isGoverned(phrase: Phrase, at: number, { readings }: Candidate): boolean {
  if (phrase.breaks(at) || !readings.every(isOrderOfVos)) return false;
  const left = phrase.lower(at - 1);
  return left === 'que' || PREPOSITIONS.has(left) || readingsOf(left).length > 0;
}

function isOrderOfVos({ form, pronouns }: Reading): boolean {
  return form === IMPERATIVE_VOS && pronouns !== '';
}

/** A capital inside a sentence that is not all capitals: *Diana Cuentas*. */
function isName(phrase: Phrase, at: number): boolean {
  const { text } = phrase.tokens[at] as Token;
  if (phrase.opens(at) || phrase.asks(at)) return false;
  return text.charAt(0) !== text.charAt(0).toLowerCase() && text !== text.toUpperCase();
}

function kindOfPronoun(lower: string): AddressKind {
  if (lower === 'vos') return 'voseo';
  return lower === 'os' || lower.startsWith('vosotr') ? 'vosotros' : 'pronoun';
}

function verb(phrase: Phrase, at: number, candidate: Candidate, certain: boolean): Address {
  const token = phrase.tokens[at] as Token;
  const place = isOrder(phrase, at, candidate, true);
  const readings = place
    ? candidate.readings
    : candidate.readings.filter(({ form }) => form !== IMPERATIVE_TU);
  const used = meant(phrase, at, readings.length > 0 ? readings : candidate.readings);
  const [first] = used;
  const isEnclitic = first?.form === INFINITIVE || first?.form === GERUND;
  const object = isEnclitic && speaksOfSelf(phrase, at, candidate) ? 'se' : 'le';
  const expected = ustedOf(used, object).map((word) => likeCase(token.text, word));
  const form = first?.form ?? INFINITIVE;
  const kind: AddressKind = isEnclitic
    ? 'pronoun'
    : isVosotros(form)
      ? 'vosotros'
      : isVos(form)
        ? 'voseo'
        : isInformalImperative(form)
          ? 'imperative'
          : 'verb';
  return { token, kind, expected, certain: certain && expected.length === 1 };
}

/** *ve el video* sees, *ve a la oficina* goes. */
function meant(phrase: Phrase, at: number, readings: readonly Reading[]): readonly Reading[] {
  if (phrase.lower(at) !== 've') return readings;
  const next = phrase.lower(at + 1);
  const infinitive = DETERMINERS.has(next) && next !== 'al' ? 'ver' : 'ir';
  return readings.filter((reading) => reading.infinitive === infinitive);
}

/** Whether *-te* repeats the subject: *puedes registrarte*, *para registrarte, ingresa*. */
function speaksOfSelf(phrase: Phrase, at: number, { readings }: Candidate): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 3; left--) {
    const lower = phrase.lower(left);
    if (NOT_VERBS.has(lower)) continue;
    const candidate = candidateOf(lower);
    if (candidate && candidate.kind !== 'pronoun' && candidate.kind !== 'possessive') {
      return candidate.readings.some(({ form }) => form !== INFINITIVE && form !== GERUND);
    }
    if (readingsOf(lower).some(({ form }) => form !== INFINITIVE)) return false;
  }
  return readings.some(({ infinitive }) => REFLEXIVE.has(infinitive));
}
