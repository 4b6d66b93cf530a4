import { takesEnclitic } from '../spanish/conjugation';
import { attachEnclitics, roughSplits } from '../spanish/enclitics';
import { PLAIN } from '../spanish/forms';
import { fact, isNumber, type WordForm } from '../spanish/word-forms';
import { forEachSpelling, type Step, stepsOf, wordingsOf } from './term-forms';
import { keyOfWord, TermKeys } from './term-keys';
import type { TermEntry, TermList } from './terms';

/** One wording of one entry, as the index knows it. */
export interface Path {
  readonly entry: TermEntry;
  readonly list: TermList;
  /** Position of the list among those of the index. */
  readonly slot: number;
  readonly wording: string;
  /** The first word: the one that inflects. */
  readonly head: Step;
}

/** A place in the tree of steps: the steps that may follow, and the wordings that end here. */
export interface Branch {
  next?: Map<number, Branch>;
  ends?: Path[];
}

/** A step's symbol and the form in which a spelling stands for it, in one number. */
export type Reading = number;

/** The form of a word, and the pronouns at its end if it is a verb. */
export interface InflectedForm {
  readonly form: number;
  readonly pronouns: string;
}

const FORM_BITS = 7;
const FORM_MASK = (1 << FORM_BITS) - 1;

/** Form of *del* and *al* read as *de* and *a*, or as *el*. */
export const CONTRACTED = FORM_MASK;

export function symbolOf(reading: Reading): number {
  return reading >> FORM_BITS;
}

export function formOf(reading: Reading): number {
  return reading & FORM_MASK;
}

/** What the index that was last asked about a word says of it. */
interface Asked {
  /** That of the index; none is 0. */
  edition: number;
  readings: readonly Reading[];
  /** Whether one of them is the first step of a term. */
  opens: boolean;
}

/** One index serves nearly all questions: others share the place, and find the answer anew. */
const askedOf = fact((): Asked => ({ edition: 0, readings: NO_READINGS, opens: false }));

let editions = 0;
const nextEdition = (): number => ++editions;

/** A term that no text has called for yet. */
interface Waiting {
  readonly term: string;
  readonly entry: TermEntry;
  readonly list: TermList;
  readonly slot: number;
  isIndexed: boolean;
}

/**
 * The terms of any number of lists: a table of spellings and one tree over their words. Inflected
 * words share their forms, so a verb costs its sixty spellings once however many terms begin with
 * it, and a text is read once however many lists there are.
 *
 * Terms wait, sorted by how they begin, until a text has a word that begins so: fifty thousand of
 * them cost little more than their sorting, and a short reply indexes but a few.
 */
export class TermIndex {
  readonly root: Branch = {};
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #symbols = new Map<string, number>();
  readonly #readings = new Map<string, Reading | Reading[]>();
  #hasVerbs = false;
  /** Another number whenever a term comes in: what was asked for since is known for good. */
  #edition = nextEdition();

  /**
   * Sorts the terms of all lists into the index, a few hundred at a time; it is whole when done.
   * What very many terms share, such as one beginning, is indexed here as well: a text that calls
   * for it then does not wait for all of them at once.
   */
  *fill(lists: readonly TermList[]): Generator<undefined, void> {
    const keys = new TermKeys();
    let count = 0;
    for (const [slot, list] of lists.entries()) {
      for (const entry of list.terms) {
        for (const term of [entry.term, ...(entry.also ?? [])]) {
          const waiting = { term, entry, list, slot, isIndexed: false };
          for (const key of keys.of(term, entry)) {
            const sharing = this.#waiting.get(key);
            if (sharing) sharing.push(waiting);
            else this.#waiting.set(key, [waiting]);
          }
          if (++count % SLICE === 0) yield;
        }
      }
    }
    for (const [key, waiting] of this.#waiting) {
      if (waiting.length < CROWD) continue;
      for (const [at, each] of waiting.entries()) {
        if (!each.isIndexed) this.#add(each);
        if (at % SLICE === 0) yield;
      }
      this.#waiting.delete(key);
    }
    this.#edition = nextEdition();
  }

  /** What a word may stand for; readings of one step stand together. */
  readingsOf(form: WordForm): readonly Reading[] {
    return this.#ask(form).readings;
  }

  /** Whether a term may begin with a word. */
  opens(form: WordForm): boolean {
    return this.#ask(form).opens;
  }

  #ask(form: WordForm): Asked {
    const asked = askedOf(form);
    if (asked.edition !== this.#edition) {
      this.#indexTermsLike(form.lower);
      asked.readings = this.#readingsOf(form.lower);
      asked.opens = asked.readings.some((each) => this.root.next?.has(symbolOf(each)));
      asked.edition = this.#edition;
    }
    return asked;
  }

  #readingsOf(lower: string): readonly Reading[] {
    const known = this.#readings.get(lower);
    let readings = known === undefined ? NO_READINGS : typeof known === 'number' ? [known] : known;
    if (this.#hasVerbs && mayHavePronouns(lower)) {
      this.#forEachSplit(lower, (reading) => {
        readings = [...readings, reading];
      });
    }
    const number = isNumber(lower) ? this.#symbols.get(keyOf(NUMBER)) : undefined;
    return number === undefined ? readings : [...readings, pack(number, PLAIN)];
  }

  /** The forms in which a spelling may stand for a step. */
  formsOf(lower: string, step: Step): InflectedForm[] {
    const symbol = this.#symbols.get(keyOf(step));
    const forms: InflectedForm[] = [];
    const take = (reading: Reading, pronouns: string) => {
      if (symbolOf(reading) === symbol) forms.push({ form: formOf(reading), pronouns });
    };
    const known = this.#readings.get(lower) ?? [];
    for (const reading of typeof known === 'number' ? [known] : known) take(reading, '');
    if (step.kind === 'verb') this.#forEachSplit(lower, take);
    return forms;
  }

  #indexTermsLike(lower: string): void {
    const key = keyOfWord(lower);
    const waiting = this.#waiting.get(key);
    if (!waiting) return;
    this.#waiting.delete(key);
    for (const each of waiting) if (!each.isIndexed) this.#add(each);
  }

  #add(waiting: Waiting): void {
    const { term, entry, list, slot } = waiting;
    waiting.isIndexed = true;
    this.#edition = nextEdition();
    for (const wording of wordingsOf(term)) {
      const steps = stepsOf(wording, entry);
      const head = steps[0];
      if (!head) continue;
      let at = this.root;
      for (const step of steps) {
        const symbol = this.#symbolOf(step);
        at.next ??= new Map();
        let next = at.next.get(symbol);
        if (!next) {
          next = {};
          at.next.set(symbol, next);
        }
        at = next;
      }
      at.ends ??= [];
      at.ends.push({ entry, list, slot, wording, head });
    }
  }

  #symbolOf(step: Step): number {
    const key = keyOf(step);
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbols.size;
    this.#symbols.set(key, symbol);
    if (step.kind === 'verb') this.#hasVerbs = true;
    forEachSpelling(step, (spelled, form) => this.#read(spelled, pack(symbol, form)));
    for (const contraction of CONTRACTIONS[key] ?? []) {
      this.#read(contraction, pack(symbol, CONTRACTED));
    }
    return symbol;
  }

  #read(spelled: string, reading: Reading): void {
    const known = this.#readings.get(spelled);
    if (known === undefined) this.#readings.set(spelled, reading);
    else if (typeof known === 'number') this.#readings.set(spelled, [known, reading]);
    else known.push(reading);
  }

  #forEachSplit(lower: string, tell: (reading: Reading, pronouns: string) => void): void {
    for (const { base, pronouns } of roughSplits(lower)) {
      const known = this.#readings.get(base);
      if (known === undefined || attachEnclitics(base, pronouns) !== lower) continue;
      for (const reading of typeof known === 'number' ? [known] : known) {
        if (takesEnclitic(formOf(reading))) tell(reading, pronouns);
      }
    }
  }
}

/** Terms sorted, or indexed, in one go: about a millisecond. */
const SLICE = 200;
/** From so many terms with the same beginning on, they are indexed before a text calls for them. */
const CROWD = 1_000;

const NO_READINGS: readonly Reading[] = [];
/** In a term, `#` stands for any number. */
const NUMBER: Step = { kind: 'plain', words: ['#'] };

/** *del* and *al*, by the step that they may stand for. */
const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  'plain:a': ['al'],
  'plain:de': ['del'],
  'plain:el': ['al', 'del'],
};

function keyOf({ kind, words }: Step): string {
  return `${kind}:${words.length === 1 ? words[0] : words.join('|')}`;
}

function pack(symbol: number, form: number): Reading {
  return (symbol << FORM_BITS) | form;
}

/** A quick look before the slow one: *-lo, -la, -le, -me, -te, -se, -los, -nos*. */
function mayHavePronouns(word: string): boolean {
  const end = word.charCodeAt(word.length - 1);
  // a, e, o or s
  return (
    word.length > 3 &&
    (end === 97 || end === 101 || end === 111 || end === 115) &&
    ENDING.test(word)
  );
}

const ENDING = /(?:l[oae]s?|[mts]e|nos)$/;
