import { finite } from '../forms';
import { readingsOf } from '../verbs/analyse';
import type { Phrase, Token } from './token';
import { NOT_VERBS, PREPOSITIONS } from './words';

const USTED_ORDER = finite('subjunctive', 2);

/**
 * First word of a sentence that speaks to the person as *usted* beyond doubt: the pronoun, an
 * order with *se, me, nos* on it (*comuníquese*), or one after *por favor* or at the start.
 */
export function formalAddress(phrase: Phrase): Token | undefined {
  return phrase.tokens.find(({ lower }, at) => {
    if (lower === 'usted') return true;
    // «para» is also an order of *parir*, «entre» of *entrar*.
    if (NOT_VERBS.has(lower) || PREPOSITIONS.has(lower)) return false;
    const asks = phrase.lower(at - 1) === 'favor' || phrase.opens(at);
    return readingsOf(lower).some(({ form, pronouns }) => {
      return form === USTED_ORDER && (pronouns !== '' || asks);
    });
  });
}
