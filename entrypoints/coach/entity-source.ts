import type { Translate } from '../../lib/i18n/messages';
import type { EffectiveRuleSet } from '../../lib/settings/layers';

/** What a rule of the entity's own rests on: the entity, by the name of its pack. */
export function entitySource(set: EffectiveRuleSet, ruleId: string, translate: Translate) {
  const own = set.own.find(({ value }) => value.id === ruleId);
  if (!own || own.origin === 'own') return undefined;
  return { title: translate('defined_by_entity'), text: set.name ?? '', own: true };
}
