import { WORD_START } from '../../lib/spanish/words';

export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  readonly kind: 'documento' | 'tarjeta' | 'celular';
}

const NUMBER = /(?<![\p{L}\p{N}$.,-])\d(?:[ .-]?\d){5,18}(?![\p{N}-])/gu;
/** What names an identity document right before its number. */
const DOCUMENT = new RegExp(
  `${WORD_START}(?:c[ée]dula(?: de ciudadan[íi]a| de extranjer[íi]a)?|c\\.? ?c\\.?|c\\.? ?e\\.?|t\\.? ?i\\.?|tarjeta de identidad|documento de identidad|identificad[oa] con|pasaporte)[\\s:,]*(?:n[úu]mero|no\\.?|n\\.?º|#)?[\\s:]*$`,
  'iu',
);
const MOBILE = new RegExp(`${WORD_START}(?:celular|m[óo]vil|whatsapp|tel[ée]fono)(?!\\p{L})`, 'iu');
/** A line of the entity, or one that the person already knows as the entity's. */
const INSTITUTIONAL =
  /(?:institucional|oficina|entidad|línea|pbx|conmutador|atención|nuestro|nuestra|ventanilla|sede)/iu;
/** How far before a number its name may stand. */
const REACH = 60;

/**
 * Numbers that identify a person, by what is written before them: a document by its name, a card
 * by its check digit (Luhn), a mobile phone by its word and its leading 3. File numbers, NIT,
 * prices and lines of the entity are none.
 */
export function* findPersonalNumbers(prose: string): Generator<PersonalNumber> {
  for (const match of prose.matchAll(NUMBER)) {
    const start = match.index;
    const digits = match[0].replace(/\D/gu, '');
    const before = prose.slice(Math.max(0, start - REACH), start);
    const kind = kindOf(digits, before);
    if (kind) yield { start, end: start + match[0].length, kind };
  }
}

function kindOf(digits: string, before: string): PersonalNumber['kind'] | undefined {
  if (digits.length <= 11 && DOCUMENT.test(before)) return 'documento';
  if (digits.length >= 15 && digits.length <= 16) {
    return /tarjeta/iu.test(before) && passesLuhn(digits) ? 'tarjeta' : undefined;
  }
  const mobile = digits.length === 10 && digits.startsWith('3') && MOBILE.test(before);
  return mobile && !INSTITUTIONAL.test(before) ? 'celular' : undefined;
}

/** The check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
