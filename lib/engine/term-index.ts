import { takesEnclitic } from '../spanish/conjugation';
import { type Split, splitEnclitics } from '../spanish/enclitics';
import { PLAIN } from '../spanish/forms';
import { type Step, spellingsOf, stepsOf, wordingsOf } from './term-forms';
import type { TermEntry, TermList } from './terms';

/** One wording of one entry, as the index knows it. */
export interface Path {
  readonly entry: TermEntry;
  readonly list: TermList;
  /** Position of the list among those of the index. */
  readonly slot: number;
  readonly wording: string;
  readonly steps: readonly Step[];
}

/** A place in the tree of steps: the steps that may follow, and the wordings that end here. */
export interface Branch {
  readonly next: Map<number, Branch>;
  readonly ends: Path[];
}

/** What one spelling may be: a step's symbol and the form in which it stands. */
export interface Reading {
  readonly symbol: number;
  readonly form: number;
  /** Pronouns at the end of a verb. */
  readonly pronouns: string;
}

/** Form of *del* and *al* read as *de* and *a*, or as *el*. */
export const CONTRACTED = -1;

const NO_READINGS: readonly Reading[] = [];

/**
 * The terms of any number of lists, compiled: a table of spellings and one tree over their words.
 * Inflected words share their forms, so a verb costs its sixty spellings once however many terms
 * begin with it, and a text is read once however many lists there are.
 */
export class TermIndex {
  readonly root: Branch = branch();
  readonly #symbols = new Map<string, number>();
  readonly #readings = new Map<string, Reading | readonly Reading[]>();
  #hasVerbs = false;

  constructor(lists: readonly TermList[]) {
    lists.forEach((list, slot) => {
      for (const entry of list.terms) {
        for (const term of [entry.term, ...(entry.also ?? [])]) {
          for (const wording of wordingsOf(term)) {
            this.#add({ entry, list, slot, wording, steps: stepsOf(wording, entry) });
          }
        }
      }
    });
    this.#contract('del', ['de', 'el']);
    this.#contract('al', ['a', 'el']);
  }

  /** Symbols and forms that a spelling in lower case may stand for. */
  readingsOf(lower: string): readonly Reading[] {
    const known = this.#readings.get(lower);
    const asWritten = known === undefined ? NO_READINGS : 'symbol' in known ? [known] : known;
    if (this.#hasVerbs && mayHavePronouns(lower)) {
      const split = this.#withPronouns(lower);
      return split.length > 0 ? [...asWritten, ...split] : asWritten;
    }
    const unit = lower.charCodeAt(0);
    return unit >= 48 && unit <= 57 ? [...asWritten, ...this.#single('#')] : asWritten;
  }

  /** The reading of `lower` as one step, all forms. */
  formsOf(lower: string, { kind, word }: Step): Reading[] {
    const symbol = this.#symbols.get(`${kind}:${word}`);
    return this.readingsOf(lower).filter((reading) => reading.symbol === symbol);
  }

  #add(path: Path): void {
    if (path.steps.length === 0) return;
    let at = this.root;
    for (const step of path.steps) {
      const symbol = this.#symbolOf(step);
      let next = at.next.get(symbol);
      if (!next) {
        next = branch();
        at.next.set(symbol, next);
      }
      at = next;
    }
    at.ends.push(path);
  }

  #symbolOf(step: Step): number {
    const key = `${step.kind}:${step.word}`;
    let symbol = this.#symbols.get(key);
    if (symbol === undefined) {
      symbol = this.#symbols.size;
      this.#symbols.set(key, symbol);
      if (step.kind === 'verb') this.#hasVerbs = true;
      for (const [spelled, form] of spellingsOf(step)) this.#read(spelled, symbol, form);
    }
    return symbol;
  }

  #read(spelled: string, symbol: number, form: number): void {
    const reading = { symbol, form, pronouns: '' };
    const known = this.#readings.get(spelled);
    if (known === undefined) this.#readings.set(spelled, reading);
    else this.#readings.set(spelled, 'symbol' in known ? [known, reading] : [...known, reading]);
  }

  #contract(contraction: string, words: readonly string[]): void {
    for (const word of words) {
      const symbol = this.#symbols.get(`plain:${word}`);
      if (symbol !== undefined) this.#read(contraction, symbol, CONTRACTED);
    }
  }

  #single(word: string): readonly Reading[] {
    const symbol = this.#symbols.get(`plain:${word}`);
    return symbol === undefined ? NO_READINGS : [{ symbol, form: PLAIN, pronouns: '' }];
  }

  #withPronouns(lower: string): readonly Reading[] {
    const found: Reading[] = [];
    for (const { base, pronouns } of splitEnclitics(lower) as Iterable<Split>) {
      const known = this.#readings.get(base);
      if (known === undefined) continue;
      for (const reading of 'symbol' in known ? [known] : known) {
        if (takesEnclitic(reading.form)) found.push({ ...reading, pronouns });
      }
    }
    return found;
  }
}

function branch(): Branch {
  return { next: new Map(), ends: [] };
}

/** A quick look before the slow one: *-lo, -la, -le, -me, -te, -se, -los, -nos*. */
function mayHavePronouns(word: string): boolean {
  return word.length > 3 && /(?:l[oae]s?|[mts]e|nos)$/.test(word);
}
