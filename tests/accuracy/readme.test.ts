import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEditorTable, withRulesTable } from '../../lib/build/readme';
import { createEngine } from '../../lib/engine/engine';
import { RULES } from '../../rules';

const readme = readFileSync('README.md', 'utf8');

/** Spanish prose alone: no blocks of code, tables, marks of Markdown, nor the English summary. */
const prose = readme
  .replace(/^## In English[\s\S]*?(?=^## )/mu, '')
  .replace(/^```[\s\S]*?^```$/gmu, '')
  .replace(/^\|.*$/gmu, '')
  .replace(/<!--.*?-->|<[^>]+>|!?\[([^\]]*)\]\([^)]*\)|[*#]+/gu, '$1');

/** What holds for any Spanish addressed to someone; the rest is for replies to citizens. */
const TONE = ['tuteo', 'jerga', 'mayusculas-sostenidas', 'emoticones', 'lenguaje-incluyente'];

describe('the README', () => {
  it('lists the rules as they are; else run `npm run generate:readme`', () => {
    expect(withRulesTable(readme)).toBe(readme);
  });

  it('lists the editors as the suites hold them; else run `npm run generate:readme`', () => {
    expect(withEditorTable(readme)).toBe(readme);
  });

  it('speaks as Usted asks others to', () => {
    const engine = createEngine({ rules: RULES.filter(({ id }) => TONE.includes(id)) });
    const findings = engine.check({ channel: 'email', text: prose, context: {} });
    expect(findings.map(({ ruleId, actual }) => `${ruleId}: ${actual}`)).toEqual([]);
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
  });
});
