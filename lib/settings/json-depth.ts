/** Objects and lists inside one another; nothing that people write comes near. */
const MAX_DEPTH = 64;

/** Brackets that count and strings, in which they do not; an open string runs to its line's end. */
const BRACKET = /"(?:[^"\\\n]|\\.)*"?|[[{\]}]/gu;

/**
 * Where the nesting of a JSON text passes the limit; undefined where it does not. What reads JSON
 * recurses, and a hostile text must not overflow it.
 */
export function whereTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(BRACKET)) {
    if ((token === '{' || token === '[') && ++depth > MAX_DEPTH) return index;
    if (token === '}' || token === ']') depth--;
  }
  return undefined;
}
