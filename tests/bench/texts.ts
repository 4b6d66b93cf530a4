import english from './data/en.json';
import spanish from './data/es.json';

export type Language = 'es' | 'en';

interface Stock {
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly string[];
}

const STOCKS: Readonly<Record<Language, Stock>> = { es: spanish, en: english };
const SENTENCES = 4;

/**
 * A reply of a given size: paragraphs of a few sentences whose names, dates and numbers change, so
 * that no memory of an earlier text helps. The same size and kind of text in either language.
 *
 * @param size in UTF-16 units, exactly
 * @param seed another seed is another text
 */
export function replyOf(language: Language, size: number, seed: number): string {
  const { slots, sentences } = STOCKS[language];
  const next = randomly(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/gu, (_, name: string) => {
      if (name === 'n') return String(10_000 + Math.floor(next() * 90_000));
      if (name === 'd') return String(2 + Math.floor(next() * 27));
      return pick(slots[name] ?? []);
    });
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const paragraph = Array.from({ length: SENTENCES }, () => fill(pick(sentences))).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, size);
}

/** The same text with one more word in its middle paragraph: what a key press makes of it. */
export function edited(text: string, word: string): string {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return `${text.slice(0, at)} ${word}${text.slice(at)}`;
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
function randomly(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
