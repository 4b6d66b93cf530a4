import {
  type EntityCourtesy,
  FORMULA_FORMS,
  type FormulaForm,
  type Offers,
} from '../engine/entity-courtesy';
import { createCourtesyReader } from '../spanish/courtesy';
import {
  FORMULA_KINDS,
  type FormulaKind,
  type FormulaSet,
  formulaKey,
  shippedFormulas,
} from '../spanish/formulas';
import { SIGNATURE_PARTS } from '../spanish/signature';
import type { Origin, Placed } from './placed';
import type { RuleSetLayer } from './rule-set';

/** What all layers together change in greetings or farewells. Keys are those of `formulaKey`. */
export interface EffectiveFormulas {
  readonly added: ReadonlyMap<string, Placed<string>>;
  readonly removed: ReadonlyMap<string, Origin>;
  /** What a fix writes. */
  readonly offers: Offers;
}

/** How the entity greets, says goodbye and signs, all layers together. */
export interface EffectiveCourtesy extends Readonly<Record<FormulaKind, EffectiveFormulas>> {
  readonly signature: EntityCourtesy['signature'];
  /** Of single values, by place: `courtesy.greetings.chat`, `courtesy.signature.office`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

type Layer = readonly [RuleSetLayer, Origin];

export function foldCourtesy(layers: readonly Layer[]): EffectiveCourtesy {
  const origins = new Map<string, Origin>();
  const signature: Record<string, string> = {};
  for (const [{ courtesy }, origin] of layers) {
    for (const part of SIGNATURE_PARTS) {
      const text = courtesy?.signature?.[part];
      if (text === undefined) continue;
      signature[part] = text;
      origins.set(`courtesy.signature.${part}`, origin);
    }
  }
  const [greetings, farewells] = FORMULA_KINDS.map((kind) => foldFormulas(layers, kind, origins));
  return {
    greetings: greetings as EffectiveFormulas,
    farewells: farewells as EffectiveFormulas,
    signature,
    origins,
  };
}

function foldFormulas(
  layers: readonly Layer[],
  kind: FormulaKind,
  origins: Map<string, Origin>,
): EffectiveFormulas {
  const added = new Map<string, Placed<string>>();
  const removed = new Map<string, Origin>();
  const offers: Partial<Record<FormulaForm, string>> = {};
  for (const [{ courtesy }, origin] of layers) {
    const { add = [], remove = [], ...offered } = courtesy?.[kind] ?? {};
    for (const each of remove) {
      added.delete(formulaKey(each));
      removed.set(formulaKey(each), origin);
    }
    for (const value of add) {
      removed.delete(formulaKey(value));
      added.set(formulaKey(value), { value, origin });
    }
    for (const form of FORMULA_FORMS) {
      const text = offered[form];
      if (text === undefined) continue;
      offers[form] = text;
      origins.set(`courtesy.${kind}.${form}`, origin);
    }
  }
  return { added, removed, offers };
}

/** As the rules read it; undefined where nobody changes anything, and all is as it comes. */
export function courtesyOf(set: EffectiveCourtesy): EntityCourtesy | undefined {
  const { greetings, farewells, signature } = set;
  const changed = [greetings, farewells].some(
    ({ added, removed, offers }) => added.size + removed.size > 0 || Object.keys(offers).length > 0,
  );
  if (!changed && Object.keys(signature).length === 0) return undefined;
  return {
    reader: createCourtesyReader(formulaSet(greetings), formulaSet(farewells)),
    greeting: offersOf('greetings', greetings),
    farewell: offersOf('farewells', farewells),
    signature,
  };
}

/** What a fix offers is accepted, or the next finding would be about the fix. */
function formulaSet({ added, removed, offers }: EffectiveFormulas): FormulaSet {
  const offered = Object.values(offers).map(formulaKey);
  const accepted = [...added.keys(), ...offered].filter((key) => key !== '' && !removed.has(key));
  return { added: [...new Set(accepted)], refused: new Set(removed.keys()) };
}

/** What Usted writes where nobody says otherwise: see `rules/data/wordings.json`. */
const USUAL = {
  greetings: { letter: ['cordial saludo'], chat: ['buen dia'] },
  farewells: { letter: ['cordialmente'], chat: ['gracias', 'que tenga', 'feliz dia'] },
} as const;

/**
 * What a fix writes, of what the entity accepts: an offer that a higher layer takes out gives way,
 * and so does the usual wording where the entity refuses it.
 */
function offersOf(kind: FormulaKind, { added, removed, offers }: EffectiveFormulas): Offers {
  const entries = FORMULA_FORMS.map((form) => {
    const chosen = offers[form];
    if (chosen !== undefined && !removed.has(formulaKey(chosen))) return [form, bare(chosen)];
    if (!USUAL[kind][form].some((each) => removed.has(each))) return [form, undefined];
    const [first] = [
      ...[...added.values()].map(({ value }) => value),
      ...shippedFormulas(kind).filter((each) => !removed.has(formulaKey(each))),
    ];
    return [form, first && bare(capitalised(first))];
  });
  return Object.fromEntries(entries.filter(([, offer]) => offer !== undefined));
}

/** A comma or a colon is for the fix to write. */
const bare = (text: string): string => text.trim().replace(/[\s,.:;]+$/u, '');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
