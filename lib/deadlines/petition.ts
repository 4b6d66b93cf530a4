import type { CalendarDate } from './calendar-date';
import terms from './data/petitions.json';
import { addWorkingDays } from './working-days';

/** Kinds of petition that the law gives a term of their own. */
export type PetitionKind = keyof typeof terms;
export const PETITION_KINDS = Object.keys(terms) as readonly PetitionKind[];

/**
 * Working days to answer a petition: 15 in general, 10 for documents and information, 30 for a
 * consultation on the entity's matters (Ley 1437 de 2011, art. 14, as replaced by Ley 1755 de
 * 2015). A special norm may set another.
 */
export function termOf(kind: PetitionKind): number {
  return terms[kind];
}

/**
 * The last day to answer a petition. What arrives on a day of rest counts from the next working
 * day, the same as what arrived on the working day before: the cautious reading.
 *
 * @param received the day on which it was filed
 */
export function dueDate(kind: PetitionKind, received: CalendarDate): CalendarDate {
  return addWorkingDays(received, termOf(kind));
}
