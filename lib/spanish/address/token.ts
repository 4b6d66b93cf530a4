/** A word as the parser gives it. */
export interface Token {
  readonly text: string;
  /** Lower case, NFC. */
  readonly lower: string;
  /** Offsets in the text that `Phrase` was made of. */
  readonly start: number;
  readonly end: number;
}

/** The words of one sentence and what stands between them. */
export class Phrase {
  constructor(
    readonly tokens: readonly Token[],
    private readonly prose: string,
  ) {}

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** What stands before a word, back to the word before it; for the first, "". */
  gap(at: number): string {
    const before = this.tokens[at - 1];
    const here = this.tokens[at];
    if (!before || !here) return '';
    return this.prose.slice(before.end, here.start);
  }

  /** Whether a sign that opens a new clause stands before a word. */
  breaks(at: number): boolean {
    if (at === 0) return true;
    const gap = this.gap(at);
    for (let index = 0; index < gap.length; index++) if (gap.charCodeAt(index) !== 32) return true;
    return false;
  }
}
