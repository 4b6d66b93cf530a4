/** Lines of a long mail: what is known of them is kept while one of them is written. */
export const LINES = 500;

/**
 * A function of a word or a line that remembers its answers: words of a text repeat.
 *
 * @param capacity answers that are kept; beyond them all are forgotten
 */
export function remembered<V>(compute: (word: string) => V, capacity: number): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as V;
    if (known.size >= capacity) known.clear();
    const fresh = compute(word);
    known.set(word, fresh);
    return fresh;
  };
}
