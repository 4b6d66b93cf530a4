import { translate as catalogue } from '../../lib/i18n/browser';
import { ruleKey, type Translate } from '../../lib/i18n/messages';
import { withOwnMessages } from '../../lib/i18n/own-messages';
import type { TunedRules } from '../../lib/settings/tuned-rules';

let own: TunedRules['messages'] = {};

/** Sentences of the catalogue and of the entity's own rules, as they are at the moment. */
export const translate: Translate = withOwnMessages(catalogue, () => own);

/** Only the model tells, before it draws. */
export function useOwnMessages(messages: TunedRules['messages']): void {
  own = messages;
}

/** The name of a rule; its id when the entity has since taken it away. */
export function ruleName(ruleId: string): string {
  const name = translate(ruleKey(ruleId));
  return name === ruleKey(ruleId) ? ruleId : name;
}
