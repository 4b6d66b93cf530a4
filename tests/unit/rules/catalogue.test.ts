import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { type Catalogue, fill, ruleKey } from '../../../lib/i18n/messages';
import { RULES } from '../../../rules';
import sources from '../../../rules/data/sources.json';

const read = (language: string): Catalogue =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const es = read('es');
const en = read('en');

describe('catalogue', () => {
  it('has no two rules of one id', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s is named, explained and sourced',
    (id, rule) => {
      expect(es).toHaveProperty(ruleKey(id));
      expect(es).toHaveProperty(ruleKey(id, 'why'));
      expect(sources).toHaveProperty([rule.source]);
      for (const key of Object.keys(rule.options)) {
        expect(es).toHaveProperty(`option_${id.replaceAll('-', '_')}_${key}`);
      }
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says each finding in a full sentence',
    (_, rule) => {
      const engine = createEngine({ rules: [rule], settings: { [rule.id]: { enabled: true } } });
      for (const each of rule.examples.flags) {
        const example = typeof each === 'string' ? { text: each } : each;
        const channel = example.channel ?? rule.channels[0] ?? 'email';
        for (const { messageId, data } of engine.check({
          channel,
          text: example.text,
          context: example.context ?? {},
        })) {
          expect(es).toHaveProperty(messageId);
          expect(fill(es[messageId]?.message ?? '', data)).not.toMatch(/[{}]/u);
        }
      }
    },
  );
});

describe('locales', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(es).sort());
  });

  it('leave the same holes', () => {
    const holes = (text = '') => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
    for (const key of Object.keys(es)) {
      expect([key, ...new Set(holes(en[key]?.message))]).toEqual([
        key,
        ...new Set(holes(es[key]?.message)),
      ]);
    }
  });
});
