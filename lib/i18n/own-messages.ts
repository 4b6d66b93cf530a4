import { fill, type Translate } from './messages';

/** Sentences of the catalogue, and those of the entity's own rules. */
export function withOwnMessages(
  translate: Translate,
  messages: () => Readonly<Record<string, string>>,
): Translate {
  return (id, data) => {
    const own = messages();
    const template = Object.hasOwn(own, id) ? own[id] : undefined;
    return template === undefined ? translate(id, data) : fill(template, data);
  };
}
