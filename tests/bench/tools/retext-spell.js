import dictionary from 'dictionary-es';
import retextLatin from 'retext-latin';
import retextSpell from 'retext-spell';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

/** retext-spell with nspell and hunspell's Spanish dictionary, and nothing else. */
export async function create() {
  const processor = unified()
    .use(retextLatin)
    .use(retextStringify)
    .use(retextSpell, { dictionary, max: 0 })
    .freeze();
  return (text) => processor.process(text);
}
