import type { Comparison, RuleChange, Sample } from '../corpus/compare';
import { ruleKey, type Translate } from '../i18n/messages';
import type { Format } from './options';

/** Characters of a sample that are shown. */
const SHOWN = 60;

/** Writes what a change of the rule set would change, in the format that was asked for. */
export function writeComparison(comparison: Comparison, format: Format, say: Translate): string {
  if (format === 'json') return `${JSON.stringify(comparison, undefined, 2)}\n`;
  if (format === 'jsonl')
    return comparison.rules.map((rule) => `${JSON.stringify(rule)}\n`).join('');
  const { drafts, changed, rules } = comparison;
  const differing = rules.filter(({ added, removed }) => added + removed > 0);
  const lines = differing.flatMap((rule) => [
    say('cli_compare_rule', counts(rule, say)),
    ...samplesOf(rule, say),
  ]);
  const summary = say(differing.length === 0 ? 'cli_compare_same' : 'cli_compare_summary', {
    drafts,
    changed,
  });
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summary].join('\n')}\n`;
}

function counts({ ruleId, added, removed, kept }: RuleChange, say: Translate) {
  return { rule: ruleId, name: say(ruleKey(ruleId)), added, removed, kept };
}

function samplesOf({ addedSamples, removedSamples }: RuleChange, say: Translate): string[] {
  const line = (sign: string, { id, actual }: Sample): string => {
    const words = actual.replace(/\s+/gu, ' ');
    const cut = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    return `    ${sign} ${id}: ${cut === '' ? say('cli_compare_whole') : cut}`;
  };
  return [
    ...addedSamples.map((sample) => line('+', sample)),
    ...removedSamples.map((sample) => line('-', sample)),
  ];
}
