import courtesy from './data/courtesy.json';
import names from './data/names.json';
import data from './data/signature.json';
import { genderOfGivenName } from './names';
import { LINES, remembered } from './remembered';
import { fold, mayHold, WORD_START, wholeWords } from './words';

/** What the protocol asks of a signature, in the order in which it is written. */
export const SIGNATURE_PARTS = ['name', 'position', 'office', 'contact'] as const;
export type SignaturePart = (typeof SIGNATURE_PARTS)[number];

/** E-mail, page, telephone, street address. */
const CONTACT = new RegExp(
  [
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+\\.\\p{L}+',
    '(?:https?://|www\\.)\\S+',
    '(?:[a-z0-9-]+\\.)+(?:gov|com|org|edu)(?![\\p{L}])',
    '(?<!\\p{N})(?:\\p{N}[\\s()-]{0,2}){6,12}\\p{N}(?!\\p{N})',
    `${WORD_START}(?:tel|teléfono|pbx|línea|conmutador|celular|cel|ext|extensión|whatsapp)[.:\\s]*[(+]?\\p{N}`,
    `${WORD_START}(?:calle|carrera|cra|cl|cll|kr|avenida|av|ak|ac|diagonal|dg|transversal|tv|kilómetro|km|autopista)\\.?\\s+\\p{N}`,
  ].join('|'),
  'iu',
);

/** Tells whether a text holds one of some phrases. */
function holds(phrases: readonly string[]): (text: string) => boolean {
  const may = mayHold(phrases);
  let pattern: RegExp | undefined;
  return (text) => {
    if (!may(text)) return false;
    pattern ??= new RegExp(wholeWords(phrases), 'iu');
    return pattern.test(text);
  };
}

const hasPosition = holds(data.positions);
const hasOffice = holds(data.offices);
const isLabelled = mayHold(data.nameLabels);
let label: RegExp | undefined;

/** A name without what is written before it: *Atentamente, Firma: Ana Ruiz*. */
function withoutLabel(text: string): string {
  if (!isLabelled(text)) return text;
  label ??= new RegExp(`^(?:${wholeWords(data.nameLabels)})[.:\\s]+`, 'iu');
  return text.replace(label, '');
}

const LONGEST_LINE = 160;
const PARTICLES = new Set(data.particles);
const PLACES = new Set(names.places);
const COURTESY = new Set([...courtesy.closings, ...courtesy.salutes]);

/** The parts of a signature that a text holds. `[Cargo]` and other blanks to fill do not count. */
export function signatureParts(text: string): Set<SignaturePart> {
  const parts = new Set<SignaturePart>();
  const filled = text.replace(/\[[^\]\n]*\]|<[^>\n@]*>/gu, ' ');
  if (CONTACT.test(filled)) parts.add('contact');
  if (hasPosition(filled)) parts.add('position');
  if (
    hasOffice(filled) ||
    /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u.test(siglasOnly(filled)) ||
    namesBelowPosition(filled)
  ) {
    parts.add('office');
  }
  if (filled.split(/[\n,;|•·–—:/]| - |(?<=\p{Ll}{3})\.\s/u).some(isPersonName)) parts.add('name');
  return parts;
}

/** Below name and position stands the office, whatever it is called: *Fonvivienda, Cobertura Educativa*. */
function namesBelowPosition(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex(hasPosition);
  if (at < 1 || !lines.slice(0, at).some(isPersonName)) return false;
  return lines.slice(at + 1).some((line) => {
    const words = line.split(/\s+/u).filter((word) => !PARTICLES.has(word));
    if (words.length > 8 || PLACES.has(fold(words[0] ?? '').replace(/,$/u, ''))) return false;
    return words.every((word) => /^\p{Lu}[\p{L}()-]{3,}$/u.test(word));
  });
}

/** Lines that mix cases: there a word in capitals is a sigla ("Ana Ruiz, DIAN"). */
function siglasOnly(text: string): string {
  return text
    .split('\n')
    .filter((line) => /\p{Ll}/u.test(line))
    .join('\n');
}

/** Two to five capitalised words that are no office, position, place or farewell; or a given name. */
export function isPersonName(segment: string): boolean {
  const text = withoutLabel(segment.replace(/^[\s.]+/u, '').trimEnd()).replace(/[.]+$/u, '');
  const words = text.split(/\s+/u);
  if (words.length > 6 || COURTESY.has(fold(text))) return false;
  if (hasPosition(text) || hasOffice(text)) return false;
  const content = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (!content.every((word) => /^\p{Lu}(?:[\p{L}'’-]+|\.)$/u.test(word))) return false;
  if (PLACES.has(fold(content[0] ?? ''))) return false;
  return content.length >= 2 || genderOfGivenName(text) !== undefined;
}

/** Whether a line may stand in a signature: short, and naming who, what, where or how to reach. */
export function isSignatureLine(line: string): boolean {
  return line.length <= LONGEST_LINE && mayBeSigned(line);
}

const mayBeSigned = remembered((line) => {
  const words = line.split(/\s+/u).length;
  const isSentence = /[\p{L}\p{N}]{3}[.!?]$/u.test(line);
  if (words > (isSentence ? 4 : 12)) return false;
  return signatureParts(line).size > 0;
}, LINES);
