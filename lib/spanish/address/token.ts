import type { WordForm } from '../word-forms';

/** A word as the parser gives it. */
export interface Token {
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  readonly form: WordForm;
  /** Offsets in the text that `Phrase` was made of. */
  readonly start: number;
  readonly end: number;
}

/** The words of one sentence and what stands between them. */
export class Phrase {
  /**
   * @param tokens the words of the sentence
   * @param text the paragraph as written, quoted words included
   */
  constructor(
    readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** What stands before a word, back to the word before it; for the first, the few signs before it. */
  gap(at: number): string {
    const here = this.tokens[at];
    if (!here) return '';
    const from = this.tokens[at - 1]?.end ?? Math.max(0, here.start - LEAD);
    return this.text.slice(from, here.start);
  }

  /** Whether a sign parts a word from the one before it; true at both ends of the sentence. */
  breaks(at: number): boolean {
    return at === 0 || at >= this.tokens.length || this.gap(at).trim() !== '';
  }

  /** Whether a word starts its sentence, or follows a sign that starts a new one. */
  opens(at: number): boolean {
    const gap = this.gap(at).trimEnd();
    if (DASH.test(gap) && isCapital(this.tokens[at]?.text ?? '')) return true;
    // After a quotation comes who said it: «…», explica el informe; after code, what it does.
    return at > 0 ? STARTS.test(gap) : gap === '-' || !REPORTS.test(gap);
  }

  /** First word of the part of the sentence a word stands in: after *Señor Ruiz:* all starts anew. */
  startOf(at: number): number {
    let start = at;
    while (start > 0 && !this.opens(start)) start--;
    return start;
  }

  /** Whether a figure, a sign or words in quotation marks follow right after a word. */
  isFollowedBySign(at: number): boolean {
    const end = this.tokens[at]?.end;
    return end !== undefined && /^\s["“«‘'*+%#\d{[<]/u.test(this.text.slice(end, end + 2));
  }

  /** Whether a word follows the sign that opens a question: nobody orders there. */
  asks(at: number): boolean {
    return this.gap(at).includes('¿');
  }
}

/** *Paso 2 - Seleccione*: after a dash a capital starts anew. */
function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Signs before the first word that are looked at. */
const LEAD = 4;
const DASH = /(?:^|\s)[–—-]$/u;
const STARTS = /[.:;•·¡(\n]$/u;
const REPORTS = /[,"”»'’`–—-]$/u;
