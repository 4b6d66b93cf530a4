import type { Paragraph, Root, Sentence, WordContent } from 'nlcst';
import retextSpell, { type Dictionary } from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Checker } from './dictionary';

/** Which of some words a dictionary lacks. */
export type FindUnknown = (words: readonly string[]) => string[];

/**
 * The spell checker: retext-spell over our dictionary. Words come one by one from texts that
 * were parsed already, so the tree is made of them instead of parsed again.
 *
 * It makes no suggestions: retext-spell would make them eagerly, and count its `max` over its own
 * lifetime instead of a text's.
 */
export function createSpellCheck(checker: Checker): FindUnknown {
  const processor = unified().use(retextSpell, {
    dictionary: { checker } as unknown as Dictionary,
    ignoreLiteral: false,
    max: -1,
  });
  return (words) => {
    const file = new VFile();
    processor.runSync(treeOf(words), file);
    const unknown = file.messages.map(({ actual }) => actual ?? '');
    return [...new Set(unknown)];
  };
}

function treeOf(words: readonly string[]): Root {
  const sentence: Sentence = {
    type: 'SentenceNode',
    children: words.map((word) => ({ type: 'WordNode', children: partsOf(word) })),
  };
  const paragraph: Paragraph = { type: 'ParagraphNode', children: [sentence] };
  return { type: 'RootNode', children: [paragraph] };
}

/** "técnico-administrativo" is right if both parts are. */
function partsOf(word: string): WordContent[] {
  return word
    .split(/([-–/])/u)
    .filter((part) => part !== '')
    .map((value, at) =>
      at % 2 === 1 ? { type: 'PunctuationNode', value } : { type: 'TextNode', value },
    );
}
