/**
 * Term lists: the words and phrases that a rule looks for, as an admin writes them in JSON.
 *
 * ```json
 * { "term": "misiva", "inflect": "noun", "use": ["carta"] }
 * { "term": "dar traslado de", "inflect": "verb", "use": ["enviar"] }
 * { "term": "(el|la) suscrit(o|a)" }
 * { "term": "vecino", "context": { "vocative": true, "exclude": ["predio"] } }
 * ```
 */
export interface TermEntry {
  /**
   * The words to find, in lower case, separated by spaces; punctuation counts (`y/o`, `x fa`).
   * `(a|b|)` stands for either word or none; `#` for any number.
   */
  readonly term: string;
  /** Other spellings or wordings of the same term. */
  readonly also?: readonly string[];
  /** What to write instead, best first; it agrees with what was written. Absent: advice only. */
  readonly use?: readonly string[];
  /** How the term varies. Default `fixed`. */
  readonly inflect?: Inflection;
  /** Forms of the first word that are another word: *acceso* is rarely of *accesar*. */
  readonly except?: readonly string[];
  /** Gender of a `noun` term, where its ending deceives. */
  readonly gender?: 'm' | 'f';
  /** `sensitive`: only with the capitals of `term`. */
  readonly case?: 'sensitive';
  /** Whether the first alternative can never change what the reply says. Default: the list's. */
  readonly safe?: boolean;
  /** Worth a hint only: a finding of severity info, whatever the rule's. */
  readonly mild?: boolean;
  readonly context?: TermContext;
  /** What to do where there is no alternative, as the end of a sentence. */
  readonly note?: string;
  /** The term must stay, but with this explanation beside it. */
  readonly explain?: string;
  /** Who says so. Default: the list's. */
  readonly source?: string;
}

/**
 * - `fixed`: as written.
 * - `verb`: the first word is an infinitive; all persons, tenses, participles, and pronouns at its
 *   end. A term in *-se* also matches without, and its pronoun goes if no alternative has one.
 * - `noun`: singular and plural, of the words before the first preposition. Articles and
 *   demonstratives follow the gender of the alternative.
 * - `person`: a noun with feminine (*anciano, anciana*), replaced by a noun of one gender.
 * - `adjective`: gender and number; so does the alternative.
 */
export type Inflection = 'fixed' | 'verb' | 'noun' | 'person' | 'adjective';

/**
 * When an ambiguous term counts. Words are in lower case; `persona*` is any word that begins so.
 * In `after` and `before` stand also punctuation marks, `#` (a number), `^` (nothing before, in the
 * sentence) and `$` (nothing after).
 */
export interface TermContext {
  /** At least one of these stands in the same sentence. */
  readonly include?: readonly string[];
  /** None of these stands in the same sentence. */
  readonly exclude?: readonly string[];
  /** One of these stands right before the term. */
  readonly after?: readonly string[];
  /** None of these stands right before the term. */
  readonly notAfter?: readonly string[];
  /** One of these stands right after the term. */
  readonly before?: readonly string[];
  /** None of these stands right after the term. */
  readonly notBefore?: readonly string[];
  /** The term is how the person is called: set off by commas, a greeting or the ends of a sentence. */
  readonly vocative?: boolean;
}

export interface TermList {
  /** Where the terms of this list come from, unless an entry says otherwise. */
  readonly source?: string;
  readonly safe?: boolean;
  readonly terms: readonly TermEntry[];
}

/** A term found. Offsets are relative to the paragraph. */
export interface TermHit {
  readonly entry: TermEntry;
  readonly start: number;
  readonly end: number;
  /** Alternatives that agree with what was written, best first. */
  readonly expected: readonly string[];
  readonly safe: boolean;
  /** Forms in which the first word may stand, as numbered in `lib/spanish/forms.ts`. */
  readonly forms: readonly number[];
}
