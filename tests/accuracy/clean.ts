import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'html-to-text';
import { createEngine } from '../../lib/engine/engine';
import type { SpanFinding } from '../../lib/engine/finding';
import { createLocalSpeller } from '../../lib/spelling/local';
import { RULES } from '../../rules';

/** Paragraphs that stand for one reply: enough for a rule to see what is around a sentence. */
const PARAGRAPHS = 4;
/** Fewer are a title, a label or an entry of a list. */
const PROSE_WORDS = 8;
/** Commands, options and paths: what the document is about, not its prose. */
const CODE = /^\s*[#$%>|+]|[{}=<>\\|_]|(?:^|\s)[-/]{1,2}[a-z]/mu;

/** Findings of severity error or warning on texts in which there should be hardly any. */
export interface CleanScore {
  readonly words: number;
  readonly byRule: ReadonlyMap<string, readonly string[]>;
}

/**
 * Runs all rules over edited formal prose. Message-scope findings are left out: a chapter of a
 * manual has no greeting, farewell or signature to miss.
 *
 * @param paths texts in Spanish, UTF-8: pages of HTML, or plain text with a blank line between
 *   paragraphs; of a folder its pages are read
 */
export function scoreClean(paths: readonly string[]): CleanScore {
  const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });
  const byRule = new Map<string, string[]>();
  let words = 0;
  for (const text of paths.flatMap(filesOf).flatMap(draftsOf)) {
    words += text.split(/\s+/u).length;
    const findings = engine
      .check({ channel: 'form', text, context: {} })
      .filter((each): each is SpanFinding => each.scope === 'span' && each.severity !== 'info');
    for (const { ruleId, actual, start } of findings) {
      const around = text.slice(Math.max(0, start - 50), start + 50).replaceAll('\n', ' ');
      byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), `${actual} · …${around}…`]);
    }
  }
  return { words, byRule };
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => join(path, name));
}

/** Paragraphs alone: no headings, menus, listings or tables. */
const proseOf = compile({
  baseElements: { selectors: ['p', 'div.para'] },
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
  ],
});

function draftsOf(path: string): string[] {
  const written = readFileSync(path, 'utf8');
  const prose = (path.endsWith('.html') ? proseOf(written) : written)
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .filter((paragraph) => !CODE.test(paragraph))
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => /[.!?]$/u.test(paragraph))
    .filter((paragraph) => paragraph.split(' ').length >= PROSE_WORDS);
  const drafts: string[] = [];
  for (let at = 0; at < prose.length; at += PARAGRAPHS) {
    drafts.push(prose.slice(at, at + PARAGRAPHS).join('\n\n'));
  }
  return drafts;
}
