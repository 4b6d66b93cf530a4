import { readFileSync } from 'node:fs';
import type { Browser, Editor, Promised } from './contract';
import EDITORS from './editors.json' with { type: 'json' };

const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];
const PROMISES: readonly Promised[] = ['fix', 'undo', 'formats', 'keys'];
const HEAD = [
  'Editor',
  'Navegador',
  'Corrige',
  'Un paso de deshacer',
  'Negrita y enlaces',
  'Teclas',
];

/** What the suite holds of an editor in a browser: kept, a known gap, or nothing to be tried. */
export function heldPromises(editor: Editor, browser: Browser): readonly Promised[] {
  return PROMISES.filter(
    (promise) =>
      (promise !== 'formats' || editor.formats) && !editor.gaps?.[browser]?.includes(promise),
  );
}

/** The README's table of editors, from the list that the suite runs. */
export function editorTable(): string {
  const rows = (EDITORS as readonly Editor[]).flatMap((editor) =>
    BROWSERS.filter((browser) => browser === 'chromium' || editor.firefox).map((browser) => {
      const held = heldPromises(editor, browser);
      return [
        `${editor.name}${versionOf(editor)}`,
        browser === 'chromium' ? 'Chromium' : 'Firefox',
        ...PROMISES.map((promise) => {
          if (promise === 'formats' && !editor.formats) return '–';
          if (held.includes(promise)) return 'sí';
          return promise === 'fix' ? 'ofrece copiar' : 'no';
        }),
      ];
    }),
  );
  return [HEAD, HEAD.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function versionOf({ package: name }: Editor): string {
  if (!name) return '';
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return ` ${devDependencies[name]}`;
}
