import { readFileSync } from 'node:fs';
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
 * @param paths plain text files in Spanish, UTF-8, a blank line between paragraphs
 */
export function scoreClean(paths: readonly string[]): CleanScore {
  const engine = createEngine({ rules: RULES, facts: { speller: createLocalSpeller() } });
  const byRule = new Map<string, string[]>();
  let words = 0;
  for (const text of paths.flatMap(draftsOf)) {
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

function draftsOf(path: string): string[] {
  const prose = readFileSync(path, 'utf8')
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
