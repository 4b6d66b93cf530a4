import fc from 'fast-check';
import type { Node, Parent } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../lib/engine/draft';
import { plainSentences } from '../../../lib/engine/plain-sentences';
import { RULES } from '../../../rules';
import { replyOf } from '../../bench/texts';

const parser = new ParseLatin();
const childrenOf = (node: Node, type: string): Node[] =>
  (node as Parent).children.filter((child) => child.type === type);
const rangeOf = ({ position }: Node): TextRange => ({
  start: position?.start.offset ?? -1,
  end: position?.end.offset ?? -1,
});

/** Sentences and words as the parser's tree has them. */
function parsed(text: string) {
  return childrenOf(parser.parse(text), 'ParagraphNode')
    .flatMap((paragraph) => childrenOf(paragraph, 'SentenceNode'))
    .map((sentence) => ({
      ...rangeOf(sentence),
      words: childrenOf(sentence, 'WordNode').map(rangeOf),
    }));
}

const EXAMPLES = RULES.flatMap(({ examples: { flags, accepts } }) =>
  [...flags, ...accepts].map((each) => (typeof each === 'string' ? each : each.text)),
).flatMap((text) => text.split('\n'));

/** Pieces of text that a parser may join or part. */
const PIECES =
  'a B Ñ é 1 23 etc casa Con a.m S 3.5 . .. ... … ? ! ¿ ¡ , ; : - -- – ( ) " “ ” « » \' @ = $ % + * # º · & / _ •'
    .split(' ')
    .concat([' ', ' ', ' ', '  ', '\u00a0', '. ', '. ', '\t', '\u00ad', '\n', 'e\u0301', '😀']);

describe('plain sentences', () => {
  it('are those of parse-latin, or left to it', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const plain = plainSentences(text);
        if (plain) expect(plain).toEqual(parsed(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(EXAMPLES)('are those of parse-latin in «%s»', (text) => {
    const plain = plainSentences(text);
    if (plain) expect(plain).toEqual(parsed(text));
  });

  it('are nearly all that replies hold', () => {
    const lines = [...EXAMPLES, ...replyOf('es', 10_000, 1).split('\n\n')];
    const plain = lines.filter((line) => plainSentences(line));
    expect(plain.length / lines.length).toBeGreaterThan(0.9);
  });
});
