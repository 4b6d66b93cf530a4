import es from '../../public/_locales/es/messages.json';
import { shorten, suggestion } from '../cli/formats/suggestion';
import type { Finding } from '../engine/finding';
import { ruleKey, translator } from '../i18n/messages';

const say = translator(es);
const LABEL_WIDTH = 12;
const QUOTE_WIDTH = 40;

/** Findings as a person reads them on a terminal: severity, words, rule, and the sentence below. */
export function findingsTable(findings: readonly Finding[], width = 100): string {
  return findings.map((finding) => entry(finding, width)).join('\n\n');
}

function entry(finding: Finding, width: number): string {
  const { ruleId, severity, messageId, data, expected } = finding;
  const label = say(`cli_severity_${severity}`).padEnd(LABEL_WIDTH);
  const quote = finding.scope === 'span' ? `«${shorten(finding.actual, QUOTE_WIDTH)}»  ` : '';
  const instead = suggestion(say, expected.slice(0, 1));
  const lines = [
    `${quote}${say(ruleKey(ruleId))}`,
    ...wrap(say(messageId, data), width - LABEL_WIDTH - 2),
    ...(instead === undefined ? [] : [instead]),
  ];
  return lines
    .map((line, index) => `  ${index === 0 ? label : ' '.repeat(LABEL_WIDTH)}${line}`)
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
