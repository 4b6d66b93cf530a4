import type { Paragraph, Word } from '../lib/engine/paragraph';
import { paragraphRule, type Speller } from '../lib/engine/rule';
import { isProperName } from '../lib/spanish/names';
import { fact } from '../lib/spanish/word-forms';
import { likeCase, withoutAccents } from '../lib/spanish/words';

/** Words that no dictionary can judge: codes, siglas, marks of other scripts, single letters. */
const JUDGEABLE = /^\p{L}[\p{L}\p{M}'’-]*\p{L}$/u;
/** Beside these a word is part of an address, a path, a code, a number. */
const GLUE = /[\p{N}_@#/\\=+&~^|*%]/u;
const LONGEST_SIGLA = 6;
const LONGEST_ABBREVIATION = 5;
/** From so many unknown words in a row on, the sentence is in another language. */
const FOREIGN_RUN = 3;
const VERBAL = /(?:[áéó]|á[ns]|ía[ns]|íamos)$/u;

/** Misspelled words, by the Colombian dictionary. Names, siglas and codes are left alone. */
export const ortografia = paragraphRule({
  id: 'ortografia',
  group: 'ortografia',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  live: true,
  needs: { always: ['speller'] },
  source: 'rae.ortografia',
  options: {
    words: { type: 'list', default: [] },
  },
  examples: {
    flags: [
      {
        text: 'Recibimos su peticion y la enviamos al area encargada.',
        actual: ['peticion', 'area'],
        expected: ['petición', 'área'],
      },
      {
        text: 'Para resivir la respuesta, actualise su correo.',
        actual: ['resivir', 'actualise'],
        expected: ['recibir', 'actualice'],
      },
      {
        text: 'Registrese en la página y diligencie el formulario.',
        actual: ['Registrese'],
        expected: ['Regístrese'],
      },
      {
        text: 'La Resolucion 123 se publicó en Bogota.',
        actual: ['Resolucion', 'Bogota'],
        expected: ['Resolución', 'Bogotá'],
      },
      {
        text: 'Es nesesario adjuntar el conprobante de pago.',
        actual: ['nesesario', 'conprobante'],
        expected: ['necesario', 'comprobante'],
      },
      {
        channel: 'chat',
        text: 'Porfavor indíqueme su número de radicado.',
        actual: ['Porfavor'],
        expected: ['Por favor'],
      },
      {
        text: 'Le enviamos el certificado a su direccion electrónica.',
        actual: ['direccion'],
        expected: ['dirección'],
      },
    ],
    accepts: [
      'Regístrese y, diligenciándolo en línea, evitará el desplazamiento; comuníquenoslo luego.',
      'La EPS no cobra copago; el agendamiento y la veeduría quedaron en el radicado 2024-ER-00123.',
      'El señor Yeison Quiñónez Tovar vive en Chivolo, Magdalena, y trabaja con Jhohana Piraquive.',
      'Consulte la PQRSD en la oficina de la DIAN, en el CADE o en el SuperCADE.',
      'Es un trámite técnico-administrativo y autogestionable, previamente autoliquidado.',
      'Ing. Pérez, remitimos el ofic. 45 al dpto. de cartera.',
      'Use el botón “Forgot password” o escriba a la línea de WhatsApp.',
      'El documento dice: this certificate is valid until december and cannot be extended.',
      'El sistema operativo Debian funciona, y Jose Garcia lo instaló con Inés Jané.',
      'Señor/a usuario/a: su turno es el A-123; vaya al módulo 4B.',
    ],
  },
  *check(paragraph, { options, facts: { speller }, unfinished }) {
    if (!speller) return;
    const accepted = new Set(options.words.map((word) => word.toLowerCase()));
    for (const word of misspelled(paragraph, speller, accepted, unfinished)) {
      const expected = speller
        .suggest(word.text)
        .map((suggestion) => likeCase(word.text, suggestion));
      const accentOnly = expected.filter((each) => differsByAccent(each, word.lower));
      if (isPerhapsName(word, paragraph) && !isNamed(word, speller)) continue;
      const { start, end } = word;
      yield { start, end, messageId: 'ortografia', expected, safe: accentOnly.length === 1 };
    }
  },
});

function misspelled(
  paragraph: Paragraph,
  speller: Speller,
  accepted: ReadonlySet<string>,
  unfinished: number | undefined,
): Word[] {
  const found: Word[] = [];
  for (const { words } of paragraph.sentences) {
    const unknown: Word[] = [];
    let run = 0;
    let longestRun = 0;
    for (const word of words) {
      if (word.end === unfinished) continue;
      if (!isJudgeable(word, paragraph) || accepted.has(word.lower)) continue;
      const verdict = speller.verdict(word.text);
      if (verdict === 'unknown') unknown.push(word);
      run = verdict === 'known' ? 0 : run + 1;
      longestRun = Math.max(longestRun, run);
    }
    if (longestRun < FOREIGN_RUN) found.push(...unknown);
  }
  return found;
}

/** Whether a word is one that a dictionary holds, wherever it stands: no number, sigla or code. */
const isOrdinary = fact(({ text }): boolean => {
  if (!JUDGEABLE.test(text)) return false;
  const small = text.slice(1) === text.slice(1).toLowerCase();
  return small || (text === text.toUpperCase() && text.length > LONGEST_SIGLA);
});

function isJudgeable({ text, form, start, end }: Word, { prose }: Paragraph): boolean {
  if (!isOrdinary(form) || isGlue(prose.charAt(start - 1)) || isGlue(prose.charAt(end))) {
    return false;
  }
  return !isAbbreviation(text, prose, end);
}

function isGlue(sign: string): boolean {
  return sign !== ' ' && GLUE.test(sign);
}

/** "dpto. de": a short word whose period ends no sentence. */
function isAbbreviation(text: string, prose: string, end: number): boolean {
  return (
    text.length <= LONGEST_ABBREVIATION &&
    prose.charAt(end) === '.' &&
    /^.\s*[\p{Ll}\p{N},;:)]/u.test(prose.slice(end, end + 3))
  );
}

/**
 * Whether only an accent could tell a misspelling from a name: a capital where no sentence begins,
 * or at its beginning before another capital or a comma (*Yorleny Pacheco, Jhon, …*).
 */
function isPerhapsName(word: Word, { prose, words }: Paragraph): boolean {
  const { text, end, index } = word;
  if (text.charAt(0) === text.charAt(0).toLowerCase()) return false;
  if (text === text.toUpperCase()) return true;
  if (words[index - 1]?.sentence === word.sentence) return true;
  const next = words[index + 1];
  const isCapitalised = next !== undefined && /^\p{Lu}/u.test(next.text);
  return prose.charAt(end) === ',' || isCapitalised || isProperName(text);
}

/**
 * Whether a capitalised word is a name or a title that lacks its accent (*Bogota, Resolucion*):
 * not so if only a form of a verb is like it (*Debian, debían*).
 */
function isNamed({ lower }: Word, speller: Speller): boolean {
  // A name with accents has them where its bearer wants them: Millàs, Jané.
  if (lower !== withoutAccents(lower)) return false;
  return speller
    .suggest(lower)
    .some((each) => differsByAccent(each, lower) && (/^\p{Lu}/u.test(each) || !VERBAL.test(each)));
}

function differsByAccent(suggestion: string, lower: string): boolean {
  return withoutAccents(suggestion.toLowerCase()) === withoutAccents(lower);
}
