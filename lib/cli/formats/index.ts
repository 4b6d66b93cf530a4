import { version } from '../../../package.json';
import type { Rule } from '../../engine/rule';
import { ruleKey, type Translate } from '../../i18n/messages';
import type { Format } from '../options';
import type { Formatter } from './format';
import { json } from './json';
import { jsonl } from './jsonl';
import { sarif } from './sarif';
import { text } from './text';

/** The way of writing that `--format` names. */
export function createFormatter(format: Format, rules: readonly Rule[], say: Translate): Formatter {
  switch (format) {
    case 'jsonl':
      return jsonl;
    case 'json':
      return json();
    case 'sarif':
      return sarif(
        rules.map(({ id, severity }) => ({
          ...{ id, severity },
          name: say(ruleKey(id)),
          why: say(ruleKey(id, 'why')),
        })),
        version,
      );
    case 'text': {
      const colours = process.stdout.isTTY && !process.env.NO_COLOR;
      return text(say, colours);
    }
  }
}
