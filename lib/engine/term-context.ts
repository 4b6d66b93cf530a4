import type { Paragraph } from './paragraph';
import type { Token } from './term-tokens';
import type { TermContext } from './terms';

/** Words after which someone is addressed although no comma parts them: *gracias vecino*. */
const OPENS_ADDRESS = new Set(
  'hola buenas buenos días tardes noches gracias sí no ay listo claro bueno bien señor señora mi oiga mire vea'.split(
    ' ',
  ),
);

/**
 * Whether the context of a term found at tokens `from` to `to` (exclusive) allows it.
 * Linear in the sentence; it runs only where a term was found.
 */
export function contextHolds(
  context: TermContext,
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: Paragraph,
): boolean {
  const { include, exclude, after, notAfter, before, notBefore, vocative } = context;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const previous = neighbour(tokens[from - 1], first.sentence);
  const next = neighbour(tokens[to], last.sentence);
  if (after && !matchesAny(after, previous ?? '^')) return false;
  if (notAfter && matchesAny(notAfter, previous ?? '^')) return false;
  if (before && !matchesAny(before, next ?? '$')) return false;
  if (notBefore && matchesAny(notBefore, next ?? '$')) return false;
  if (vocative && !isVocative(previous, next, to - from > 1)) return false;
  if (!include && !exclude) return true;
  const around = new Set<string>();
  for (const { lower, index } of paragraph.sentences[first.sentence]?.words ?? []) {
    const word = paragraph.words[index];
    if (word && (word.end <= first.start || word.start >= last.end)) around.add(lower);
  }
  if (include && !someIn(include, around)) return false;
  return !(exclude && someIn(exclude, around));
}

function neighbour(token: Token | undefined, sentence: number): string | undefined {
  return token && token.sentence === sentence ? token.lower : undefined;
}

/** A single word between two commas is an item of a list as often as a person. */
function isVocative(
  previous: string | undefined,
  next: string | undefined,
  isPhrase: boolean,
): boolean {
  if (!isPhrase && previous === ',' && next === ',') return false;
  const opens = previous === undefined || isMark(previous) || OPENS_ADDRESS.has(previous);
  return opens && (next === undefined || isMark(next));
}

function isMark(text: string): boolean {
  return !/[\p{L}\p{N}(«"“]/u.test(text);
}

function matchesAny(patterns: readonly string[], word: string): boolean {
  return patterns.some((pattern) => matches(pattern, word));
}

function someIn(patterns: readonly string[], words: ReadonlySet<string>): boolean {
  return patterns.some((pattern) => {
    if (!pattern.endsWith('*') && pattern !== '#') return words.has(pattern);
    for (const word of words) if (matches(pattern, word)) return true;
    return false;
  });
}

function matches(pattern: string, word: string): boolean {
  if (pattern === '#') return /^\p{N}/u.test(word);
  if (pattern.length > 1 && pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern === word;
}
