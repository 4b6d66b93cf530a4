import { finite } from '../forms';
import { readingsOf } from '../verbs/analyse';
import { fact } from '../word-forms';
import type { Phrase, Token } from './token';
import { NOT_VERBS, PREPOSITIONS } from './words';

const USTED_ORDER = finite('subjunctive', 2);

/**
 * First word of a sentence that speaks to the person as *usted* beyond doubt: the pronoun, an
 * order with *se, me, nos* on it (*comuníquese*), or one after *por favor* or at the start.
 */
export function formalAddress(phrase: Phrase): Token | undefined {
  return phrase.tokens.find(({ form }, at) => {
    const way = wayOf(form);
    return way === 'sure' || (way === 'order' && isAsked(phrase, at));
  });
}

function isAsked(phrase: Phrase, at: number): boolean {
  return phrase.lower(at - 1) === 'favor' || phrase.opens(at);
}

/** How a word speaks to *usted*: an `order` is one only where it is asked for. */
const wayOf = fact(({ lower }): 'sure' | 'order' | undefined => {
  if (lower === 'usted') return 'sure';
  // «para» is also an order of *parir*, «entre» of *entrar*.
  if (NOT_VERBS.has(lower) || PREPOSITIONS.has(lower)) return undefined;
  const orders = readingsOf(lower).filter(({ form }) => form === USTED_ORDER);
  if (orders.some(({ pronouns }) => pronouns !== '')) return 'sure';
  return orders.length > 0 ? 'order' : undefined;
});
