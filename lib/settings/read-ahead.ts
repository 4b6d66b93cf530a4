import type { TermEntry } from '../engine/terms';
import { fold } from '../spanish/words';
import { type Check, isSound, list } from './checks';

/** Terms that are read in one step. */
const STEP = 250;

interface Read {
  readonly check: Check<unknown>;
  readonly keys: readonly string[];
}

/** Lists that were read item by item and found sound, with their terms as they are looked up. */
const known = new WeakMap<readonly unknown[], Read>();

/** Reads a long list of terms in small steps; one that is broken is left to who reports its places. */
export function* readTermsAhead(terms: unknown, check: Check<unknown>): Generator<undefined, void> {
  if (!Array.isArray(terms) || terms.length <= STEP || known.has(terms)) return;
  const all = list(check);
  const keys: string[] = [];
  for (let from = 0; from < terms.length; from += STEP) {
    const part = terms.slice(from, from + STEP);
    if (!isSound(all, part)) return;
    for (const each of part) keys.push(keyOf(each));
    yield;
  }
  known.set(terms, { check, keys });
}

/** A check of a list of terms that passes over what was read before. */
export function termList<T extends string | TermEntry>(check: Check<T>): Check<readonly T[]> {
  const all = list(check);
  return (value, place, report) =>
    Array.isArray(value) && known.get(value)?.check === check ? value : all(value, place, report);
}

/** The terms of a list as they are looked up, in its order. */
export function keysOf(terms: readonly (string | TermEntry)[]): readonly string[] {
  return known.get(terms)?.keys ?? terms.map(keyOf);
}

const keyOf = (term: string | TermEntry): string =>
  fold(typeof term === 'string' ? term : term.term);
