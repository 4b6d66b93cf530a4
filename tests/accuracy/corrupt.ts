const LETTERS = 'abcdehilmnorstuvzáéíóúñ';

/** One slip of a kind and at a place that its number decides: the same words in every run. */
export function corrupt(word: string, seed: number): string {
  const at = seed % word.length;
  const letter = LETTERS.charAt(seed % LETTERS.length);
  switch (seed % 4) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}
