import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import { exportPack, writePack } from '../../../lib/settings/export';
import { createFold } from '../../../lib/settings/layers';
import { readPack } from '../../../lib/settings/pack';
import type { RulePack } from '../../../lib/settings/rule-set';
import { diffRuleSets, isEmptyDiff } from '../../../lib/settings/rule-set-diff';
import { SHIPPED_PACKS } from '../../../lib/settings/shipped-packs';
import { createTuning } from '../../../lib/settings/tuned-rules';
import { FIELDS } from '../../../lib/templates/catalogue';
import { fieldsOf, fillTemplate } from '../../../lib/templates/fill';
import { RULES } from '../../../rules';
import { shippedTerms } from '../../../rules/term-lists';

const foldOf = (pack?: RulePack) => createFold()({ ...(pack ? { pack } : {}), edits: {} });
const packs = Object.entries(SHIPPED_PACKS);

/** What the rules say of a text, by rule, under a pack. */
function found(pack: RulePack | undefined, text: string, channel: Channel = 'email'): string[] {
  const findings = createEngine(createTuning()(foldOf(pack))).check({ channel, text, context: {} });
  return findings.map(({ ruleId, actual, severity }) => `${ruleId} ${actual} ${severity}`);
}

describe.each(packs)('the pack %s', (_, pack) => {
  it('is taken by the reader that takes everybody’s', () => {
    expect(readPack(writePack(pack), RULES)).toMatchObject({ pack });
  });

  it('says nothing that is said already', () => {
    const { $schema: _, ...rest } = pack;
    expect(exportPack(foldOf(pack), RULES, pack)).toEqual(rest);
  });

  it('makes the same rule set after an export', () => {
    const again = readPack(writePack(exportPack(foldOf(pack), RULES, pack)), RULES);
    if (!('pack' in again)) throw new Error(JSON.stringify(again.problems));
    expect(isEmptyDiff(diffRuleSets(foldOf(pack), foldOf(again.pack), RULES))).toBe(true);
  });

  it('adds no term that its list has with the same alternatives', () => {
    for (const [list, { add = [] }] of Object.entries(pack.terms ?? {})) {
      const shipped = shippedTerms(list as never);
      const same = add.filter((each) =>
        shipped.some((ours) => JSON.stringify(ours) === JSON.stringify(each)),
      );
      expect(same).toEqual([]);
    }
  });

  it('offers templates that its own rules let pass', () => {
    const examples = Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]));
    for (const { text, channels } of pack.templates ?? []) {
      const fields = fieldsOf(text, FIELDS);
      const values = Object.fromEntries(
        fields.map(({ id, options }) => [id, options[0] ?? examples[id] ?? 'cinco']),
      );
      const errors = found(pack, fillTemplate(text, fields, values), channels[0]).filter((each) =>
        each.endsWith('error'),
      );
      expect(errors).toEqual([]);
    }
  });
});

describe('shipped packs', () => {
  it('change what is found', () => {
    const chat = SHIPPED_PACKS['atencion-por-chat'];
    const clear = SHIPPED_PACKS['lenguaje-claro-estricto'];
    const entity = SHIPPED_PACKS['funcion-publica'];
    const text = 'Le repito que debe esperar; ntp.';
    expect(found(undefined, text, 'chat')).toEqual(['respuesta-defensiva Le repito que warning']);
    expect(found(chat, text, 'chat')).toEqual([
      'reproche-en-chat Le repito que error',
      'abreviaturas ntp error',
    ]);
    expect(found(clear, 'Le escribiremos lo antes posible.')).toContain(
      'pronto-sin-fecha lo antes posible warning',
    );
    expect(found(entity, 'Consulte el SIGEP.')).toContain('siglas-sin-explicar SIGEP warning');
  });
});
