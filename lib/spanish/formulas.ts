import data from './data/courtesy.json';
import { fold, withoutAccents } from './words';

/** The two kinds of formula: those that open a reply and those that close it. */
export const FORMULA_KINDS = ['greetings', 'farewells'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** What an entity changes in the formulas that open or close a reply; all as {@link formulaKey}. */
export interface FormulaSet {
  readonly added: readonly string[];
  readonly refused: ReadonlySet<string>;
}

/** Formulas as they come, the ones that a reply opens with or those that close it. */
export function shippedFormulas(kind: FormulaKind): readonly string[] {
  return kind === 'greetings'
    ? [...data.openers, ...data.salutes, ...data.greetingNouns]
    : [...data.closings, ...data.shortClosings];
}

/** A formula as it is compared: without accents, capitals, marks around it and wide blanks. */
export function formulaKey(text: string): string {
  return withoutAccents(fold(text))
    .replace(/^[\s¡¿*_]+|[\s.,:;!?…*_]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
