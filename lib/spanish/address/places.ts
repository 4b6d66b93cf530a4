import { INFINITIVE } from '../forms';
import { readingsOf } from '../verbs/analyse';
import type { Candidate } from './candidates';
import type { Phrase } from './token';
import {
  DETERMINERS,
  NOT_ORDERS,
  OBJECT_STARTERS,
  OPENERS,
  PREPOSITIONS,
  SUBORDINATORS,
  VERB_LEFT,
} from './words';

/** Whether a word like *consultas* stands where a verb does: *si consultas, lo notas*. */
export function isVerbPlace(phrase: Phrase, at: number, informal: boolean): boolean {
  const left = phrase.lower(at - 1);
  if (!phrase.breaks(at)) {
    if (VERB_LEFT.has(left)) return true;
    if (DETERMINERS.has(left) || PREPOSITIONS.has(left)) return false;
    return left === 'que' && informal;
  }
  return DETERMINERS.has(phrase.lower(at + 1)) && informal;
}

/** Whether a verb stands where an order to the person begins. */
export function isOrder(
  phrase: Phrase,
  at: number,
  candidate: Candidate,
  informal: boolean,
): boolean {
  if (!startsClause(phrase, at, informal)) return false;
  const infinitives = candidate.readings.map(({ infinitive }) => infinitive);
  if (!informal && infinitives.every((infinitive) => NOT_ORDERS.has(infinitive))) return false;
  const next = phrase.lower(at + 1);
  if (next === '' || phrase.breaks(at + 1)) return informal && !candidate.noun;
  if (OBJECT_STARTERS.has(next)) return true;
  if (candidate.noun) return false;
  if (readingsOf(next).some(({ form }) => form === INFINITIVE)) return true;
  return next !== 'de' || informal;
}

/** Whether a word begins a main clause: nobody is named before it who could be its subject. */
function startsClause(phrase: Phrase, at: number, informal: boolean): boolean {
  let left = at;
  while (left > 0 && OPENERS.has(phrase.lower(left - 1)) && !/[.:;]/u.test(phrase.gap(left)))
    left--;
  if (left === 0) return true;
  const gap = phrase.gap(left);
  if (/[:;.•–—\-*·¿¡(\n]/u.test(gap)) return true;
  if (left < at && informal) return true;
  if (!gap.includes(',')) return false;
  return informal || SUBORDINATORS.has(phrase.lower(0));
}
