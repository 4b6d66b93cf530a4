import { fold } from './words';

/** A word as it is written: one object for all its occurrences, with what is known of it. */
export interface WordForm {
  readonly text: string;
  /** Lower case, NFC: the form to look up. */
  readonly lower: string;
  /** Answers by the number of their question; see {@link fact}. */
  readonly facts: unknown[];
}

/** Forms that are kept: the words of a long day. */
const REMEMBERED = 20_000;
const forms = new Map<string, WordForm>();

/** How many questions may be asked of each form. */
let questions = 0;

/** The form of a word; the same object as long as it is remembered. */
export function wordForm(text: string): WordForm {
  // Numbers hardly come again, and would crowd out the words.
  if (isNumber(text)) return newForm(text);
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= REMEMBERED) forms.clear();
  const form = newForm(text);
  forms.set(text, form);
  return form;
}

function newForm(text: string): WordForm {
  const lower = fold(text);
  // Most words are in lower case: then the two are one string, and compared at once.
  return { text, lower: lower === text ? text : lower, facts: new Array(questions) };
}

/** Whether a word begins with a digit. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Stands for an answer that is `undefined`. */
const NOTHING = Symbol('nothing');

/**
 * A question about word forms that is answered once a form: asking again costs no look-up at all.
 * To be asked at the top of a module, for each takes a place in every form.
 */
export function fact<V>(answer: (form: WordForm) => V): (form: WordForm) => V {
  const question = questions++;
  return (form) => {
    let known = form.facts[question];
    if (known === undefined) {
      const found = answer(form);
      known = found === undefined ? NOTHING : found;
      form.facts[question] = known;
    }
    return (known === NOTHING ? undefined : known) as V;
  };
}
