import type { Rule } from '../../lib/engine/rule';
import { ruleKey } from '../../lib/i18n/messages';
import { sourceOf } from '../../rules/sources';
import { PLACES } from './places';
import { has } from './search-words';
import { translate as t } from './translate';

/** Rules by what is said of them: those whose name has the words come first. */
export function findRules(rules: readonly Rule[], query: string): readonly Rule[] {
  const named = rules.filter(({ id }) => has(`${t(ruleKey(id))} ${id}`, query));
  const told = rules.filter((rule) => !named.includes(rule) && has(allOf(rule), query));
  return [...named, ...told];
}

function allOf({ id, options, group, examples }: Rule): string {
  const source = sourceOf(id);
  const titles = Object.keys(options).map((key) => t(`option_${id.replaceAll('-', '_')}_${key}`));
  const texts = examples.flags.map((each) => (typeof each === 'string' ? each : each.text));
  const about = [t(ruleKey(id)), t(ruleKey(id, 'why')), t(`options_group_${group}`)];
  return [...about, ...titles, source?.title, source?.text, ...texts].join(' ');
}

/** Pages of the options by their name and what they are for. */
export function findPlaces(query: string): readonly string[] {
  return PLACES.flatMap(({ places }) => places)
    .map(({ id }) => id)
    .filter((id) => has(`${t(`options_${id}`)} ${t(`options_${id}_text`)}`, query));
}
