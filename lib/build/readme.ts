import { readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../../rules';
import { sourceOf } from '../../rules/sources';
import { editorTable } from '../../tests/editors/table';
import { ruleKey, translator } from '../i18n/messages';

const FILE = 'README.md';
const BLOCK = /(<!-- reglas -->\n)[\s\S]*?(<!-- \/reglas -->)/u;
const EDITORS_BLOCK = /(<!-- editores -->\n)[\s\S]*?(<!-- \/editores -->)/u;

const CHANNEL_NAMES = { email: 'correo', chat: 'chat', form: 'formulario' } as const;

/** The README with its table of rules as the catalogue has it now. */
export function withRulesTable(readme: string): string {
  return readme.replace(BLOCK, (_, open: string, close: string) => `${open}${table()}\n${close}`);
}

/** The README with its table of editors as the suites hold them now. */
export function withEditorTable(readme: string): string {
  return readme.replace(
    EDITORS_BLOCK,
    (_, open: string, close: string) => `${open}${editorTable()}\n${close}`,
  );
}

function table(): string {
  const say = translator(JSON.parse(readFileSync('public/_locales/es/messages.json', 'utf8')));
  const rows = RULES.map(({ id, severity, channels, optIn }) => [
    `\`${id}\``,
    say(ruleKey(id, 'why')),
    say(`cli_severity_${severity}`) + (optIn ? ', apagada' : ''),
    channels.map((channel) => CHANNEL_NAMES[channel]).join(', '),
    sourceOf(id)?.title ?? '',
  ]);
  const head = ['Regla', 'Por qué', 'Gravedad', 'Canales', 'Fuente'];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

if (process.argv[1]?.endsWith('readme.ts')) {
  writeFileSync(FILE, withEditorTable(withRulesTable(readFileSync(FILE, 'utf8'))));
}
