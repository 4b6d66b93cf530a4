import { styleText } from 'node:util';
import type { Severity } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import { type Formatter, placesIn, type Told } from './format';
import { suggestion } from './suggestion';

type Style = Parameters<typeof styleText>[0];

const COLOURS: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' };
const INDENT = '    ';

/**
 * For people: a line a finding that editors and terminals can follow (`path:line:column`), then
 * what to write instead.
 */
export function text(say: Translate, colours: boolean): Formatter {
  const paint = (style: Style, written: string) => (colours ? styleText(style, written) : written);

  function* lines({ finding, message, why, source, url }: Told, where: string): Generator<string> {
    const { severity, ruleId, expected } = finding;
    const label = paint(COLOURS[severity], say(`cli_severity_${severity}`));
    yield `${paint('bold', where)}: ${label}: ${message} ${paint('gray', `[${ruleId}]`)}`;
    const instead = suggestion(say, expected);
    if (instead) yield INDENT + instead;
    if (why) yield INDENT + why;
    if (source) yield paint('gray', `${INDENT}${source.title}: «${source.text}»`);
    if (url) yield paint('gray', INDENT + url);
  }

  return {
    report({ place, draft, told }) {
      const file = place.file ?? say('cli_stdin');
      const at = placesIn(draft.text);
      let out = '';
      for (const each of told) {
        const { finding } = each;
        const { line, column } = finding.scope === 'span' ? at(finding.start) : {};
        const where = line === undefined ? file : `${file}:${line}:${column}`;
        for (const written of lines(each, where)) out += `${written}\n`;
      }
      return out;
    },
    tail({ drafts, findings }) {
      const { error, warning, info } = findings;
      if (drafts === 0) return '';
      if (error + warning + info === 0) return `${paint('green', say('cli_clean'))}\n`;
      return `\n${say('cli_summary', { error, warning, info })}\n`;
    },
  };
}
