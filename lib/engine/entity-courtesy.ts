import type { CourtesyReader } from '../spanish/courtesy';
import type { SignaturePart } from '../spanish/signature';
import type { Channel } from './draft';

/** How a formula is written: on a line of its own, as in a letter, or in the sentence of a chat. */
export const FORMULA_FORMS = ['letter', 'chat'] as const;
export type FormulaForm = (typeof FORMULA_FORMS)[number];

export const formOf = (channel: Channel): FormulaForm => (channel === 'chat' ? 'chat' : 'letter');

/** What a fix writes, by the form of the reply; absent: as Usted comes. */
export type Offers = Readonly<Partial<Record<FormulaForm, string>>>;

/** How the replies of an entity greet, say goodbye and are signed. */
export interface EntityCourtesy {
  readonly reader: CourtesyReader;
  readonly greeting: Offers;
  readonly farewell: Offers;
  /** What a fix writes for each part of the signature; it may have several lines. */
  readonly signature: Readonly<Partial<Record<SignaturePart, string>>>;
}
