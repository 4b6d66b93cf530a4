import type { CalendarDate } from './calendar-date';

/** A day as a reply writes it, after «el»: `15 de diciembre de 2026`. Always in Spanish. */
export function inWords(date: CalendarDate): string {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('es-CO', parts).format(new Date(date));
}
