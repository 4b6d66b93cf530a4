import { TextlintKernel } from '@textlint/kernel';
import plain from '@textlint/textlint-plugin-text';
import maxComma from 'textlint-rule-max-comma';
import sentenceLength from 'textlint-rule-sentence-length';
import writeGood from 'textlint-rule-write-good';

const rule = ([ruleId, module]) => ({ ruleId, rule: module.default ?? module });

/** textlint with what comes nearest to our rules: long sentences, weak wording, too many commas. */
export async function create() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plain.default ?? plain }],
    rules: [
      ['max-comma', maxComma],
      ['sentence-length', sentenceLength],
      ['write-good', writeGood],
    ].map(rule),
  };
  return (text) => kernel.lintText(text, options);
}
