import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { Channel } from './draft';
import { indexTree } from './parse';
import { type ParagraphRule, resolveOptions } from './rule';

/** How a message id and its data become a sentence. */
export type Render = (messageId: string, data: Readonly<Record<string, string | number>>) => string;

/**
 * A rule as a retext plugin, for any unified pipeline:
 * `retext().use(retextRule, tuteo, { render })` reports `VFileMessage`s with `ruleId`, `actual`
 * and `expected`, placed in the file.
 */
export const retextRule: Plugin<[ParagraphRule, { channel?: Channel; render: Render }], Root> = (
  rule,
  { channel = 'email', render },
) => {
  const options = resolveOptions(rule.options);
  return (tree, file) => {
    const text = String(file);
    const paragraph = indexTree(tree, { text, prose: text, masks: [], start: 0 });
    for (const match of rule.check(paragraph, { options, channel, facts: {} })) {
      const { start = 0, end = 0 } = match;
      const actual = text.slice(start, end);
      const reason = render(match.messageId, { actual, ...match.data });
      const message = file.message(reason, { source: 'usted', ruleId: rule.id });
      message.actual = actual;
      message.expected = [...(match.expected ?? [])];
      message.place = { start: pointAt(text, start), end: pointAt(text, end) };
    }
  };
};

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}
