import type { Channel } from '../../lib/engine/draft';
import { formOf } from '../../lib/engine/entity-courtesy';
import { fill } from '../../lib/i18n/messages';
import { genderOfGivenName } from '../../lib/spanish/names';
import { withoutAccents } from '../../lib/spanish/words';
import wordings from '../data/wordings.json';

type Form = 'f' | 'm' | 'neutral';

/** "ANA RUIZ" → "Ana Ruiz"; a name that mixes cases stays as its owner writes it. */
export function tidyName(name: string): string {
  const trimmed = name.trim().replace(/\s+/gu, ' ');
  if (trimmed !== trimmed.toUpperCase() && trimmed !== trimmed.toLowerCase()) return trimmed;
  return trimmed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How to call the person: by gender only where the given name leaves no doubt. */
function formFor(name: string): Form {
  return genderOfGivenName(name.trim().split(/\s+/u)[0] ?? '') ?? 'neutral';
}

/** One of three forms with the name as the person is to be called: by gender, or open. */
export function callByName(forms: Readonly<Record<Form, string>>, name: string): string {
  return fill(forms[formFor(name)], { name: tidyName(name) });
}

/**
 * A whole greeting, with the name the person uses when it is known.
 *
 * @param formula how the entity greets, where it says so
 */
export function greetingFor(channel: Channel, citizenName?: string, formula?: string): string {
  const form = formOf(channel);
  const set = wordings.greeting[form];
  const name = citizenName?.trim();
  if (formula) {
    return `${name ? addressedGreetings(formula, name)[0] : formula}${form === 'chat' ? '. ' : ':\n\n'}`;
  }
  return name ? callByName(set, name) : set.unnamed;
}

/** The greeting as written, with Señor/a and the name: the sure form first, the open one after. */
export function addressedGreetings(greeting: string, citizenName: string): [string, ...string[]] {
  const data = { greeting, name: tidyName(citizenName) };
  const sure = formFor(citizenName);
  const written = (form: Form): string => fill(wordings.address[form], data);
  return sure === 'neutral' ? [written(sure)] : [written(sure), written('neutral')];
}

/** Whether a text calls the person by any of the names that they use. */
export function namesPerson(text: string, citizenName: string): boolean {
  const words = wordsOf(text);
  return [...wordsOf(citizenName)].some((name) => name.length >= 3 && words.has(name));
}

function wordsOf(text: string): Set<string> {
  return new Set(withoutAccents(text.toLowerCase()).split(/[^\p{L}]+/u));
}
