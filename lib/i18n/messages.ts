/** A `_locales` file: the browser's format, without placeholders; holes are `{name}`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Sentence for a message id, its holes filled; the id itself when the catalogue lacks it. */
export type Translate = (id: string, data?: Readonly<Record<string, string | number>>) => string;

const HOLE = /\{(\w+)\}/gu;

/** Fills the `{holes}` of a sentence; a hole without data stays visible, so that tests catch it. */
export function fill(
  template: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return template.replace(HOLE, (hole, name: string) => String(data[name] ?? hole));
}

/** Translator over a catalogue: used where there is no browser. */
export function translator(catalogue: Catalogue): Translate {
  return (id, data) => fill(catalogue[id]?.message ?? id, data);
}

/** Message key of a rule, since browsers allow no hyphen: `sin-saludo` → `rule_sin_saludo`. */
export function ruleKey(ruleId: string, part?: 'why'): string {
  const key = `rule_${ruleId.replaceAll('-', '_')}`;
  return part ? `${key}_${part}` : key;
}
