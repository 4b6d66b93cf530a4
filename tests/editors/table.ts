import { readFileSync } from 'node:fs';
import type { Browser, Editor, Promised } from './contract';
import EDITORS from './editors.json' with { type: 'json' };

const NAMES: Readonly<Record<Browser, string>> = { chromium: 'Chromium', firefox: 'Firefox' };
const PROMISES: readonly Promised[] = ['fix', 'undo', 'formats', 'keys'];
const HEAD = ['Editor', 'Corrige', 'Un paso de deshacer', 'Negrita y enlaces', 'Teclas'];

/** The README's table of editors, from the list that the suites run in both browsers. */
export function editorTable(): string {
  const rows = (EDITORS as readonly Editor[]).map((editor) => [
    `${editor.name}${versionOf(editor)}`,
    ...PROMISES.map((promise) => cell(editor, promise)),
  ]);
  return [HEAD, HEAD.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cell(editor: Editor, promise: Promised): string {
  if (promise === 'formats' && !editor.formats) return '–';
  const kept = (Object.keys(NAMES) as Browser[]).filter(
    (browser) => !editor.gaps?.[browser]?.includes(promise),
  );
  if (kept.length === Object.keys(NAMES).length) return 'sí';
  const [only] = kept;
  if (only) return `solo en ${NAMES[only]}`;
  return promise === 'fix' ? 'ofrece copiar' : 'no';
}

function versionOf({ package: name }: Editor): string {
  if (!name) return '';
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return ` ${devDependencies[name]}`;
}
