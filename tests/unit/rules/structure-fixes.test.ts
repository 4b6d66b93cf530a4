import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../lib/coach/fixes';
import type { Draft } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import type { Finding } from '../../../lib/engine/finding';
import type { Rule } from '../../../lib/engine/rule';
import { emoticones } from '../../../rules/emoticones';
import { mayusculasSostenidas } from '../../../rules/mayusculas-sostenidas';
import { sinDespedida } from '../../../rules/sin-despedida';
import { sinOfrecerMasAyuda } from '../../../rules/sin-ofrecer-mas-ayuda';
import { sinPasosASeguir } from '../../../rules/sin-pasos-a-seguir';
import { sinSaludo } from '../../../rules/sin-saludo';

const drafts = (rule: Rule): Draft[] =>
  rule.examples.flags.map((each) => {
    const example = typeof each === 'string' ? { text: each } : each;
    const channel = example.channel ?? rule.channels[0] ?? 'email';
    return { channel, text: example.text, context: example.context ?? {} };
  });

/** The draft with the first fix of every finding, from the end so that offsets hold. */
function mend(draft: Draft, findings: readonly Finding[]): Draft {
  const changes = findings
    .map((finding) => changeOf(finding, draft.text))
    .filter((change) => change !== undefined);
  let { text } = draft;
  for (const { start, end, replacement } of changes.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return { ...draft, text };
}

describe.each(
  [
    mayusculasSostenidas,
    emoticones,
    sinSaludo,
    sinDespedida,
    sinPasosASeguir,
    sinOfrecerMasAyuda,
  ].map((rule) => [rule.id, rule] as const),
)('%s', (_, rule) => {
  const engine = createEngine({ rules: [rule] });
  it.each(drafts(rule).map((draft) => [draft.text, draft] as const))(
    'has nothing left to say once mended: %s',
    (_text, draft) => {
      const mended = mend(draft, engine.check(draft));
      expect(mended.text).not.toBe(draft.text);
      expect(mended.text).not.toMatch(/\S {2,}\S| [.,;]/u);
      expect(engine.check(mended)).toEqual([]);
    },
  );
});
