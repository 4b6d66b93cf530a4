import type { Paragraph, Word } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import data from './data/mayusculas.json';
import { type CapitalWord, capitalized, capitalRuns, recase, sameWord } from './shared/capitals';

const isHeadingNoun = sameWord([...data.headingNouns, ...data.officeNouns, ...data.positionNouns]);
const isOffice = sameWord(data.officeNouns);
const isLabel = sameWord(data.labels);
const isCalling = sameWord(data.callingLabels);
const isInterfaceNoun = sameWord(data.interfaceNouns);
const isJoiner = sameWord(data.joiners);
const addresses = sameWord(data.addressing);
const isCompanySuffix = sameWord(data.companySuffixes);
const LONGEST_HEADING = 15;

/** Shouting on a screen. Siglas, codes, headings and names as formal letters write them are not. */
export const mayusculasSostenidas = paragraphRule({
  id: 'mayusculas-sostenidas',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'error',
  grain: 'word',
  source: 'protocolo.virtual.sin-mayusculas',
  options: { allowed: { type: 'list', default: [] } },
  examples: {
    flags: [
      {
        text: 'DEBES ENTENDER que hay un plazo.',
        actual: ['DEBES ENTENDER'],
        expected: ['Debes entender'],
      },
      {
        text: 'HOLA, en qué le puedo colaborar.',
        actual: ['HOLA'],
        expected: ['Hola'],
      },
      {
        text: 'Le recordamos que es URGENTE enviar el RUT.',
        actual: ['URGENTE'],
        expected: ['urgente'],
      },
      {
        text: 'LE INFORMAMOS QUE LA DIAN RECIBIÓ SU PQRSD. RESPONDEREMOS ANTES DEL 15 DE MAYO.',
        actual: ['LE INFORMAMOS QUE LA DIAN RECIBIÓ SU PQRSD. RESPONDEREMOS ANTES DEL 15 DE MAYO'],
        expected: [
          'Le informamos que la DIAN recibió su PQRSD. Responderemos antes del 15 de mayo',
        ],
      },
      {
        text: 'Usted NO debe pagar intermediarios.',
        actual: ['NO'],
        expected: ['no'],
      },
      {
        text: 'Por favor ENVÍE LOS DOCUMENTOS DEL NIT 900123456 a la ventanilla.',
        actual: ['ENVÍE LOS DOCUMENTOS DEL'],
        expected: ['envíe los documentos del'],
      },
      {
        text: 'SEÑORA MARÍA GÓMEZ, POR FAVOR ESPERE EN LÍNEA.',
        channel: 'chat',
        actual: ['SEÑORA MARÍA GÓMEZ, POR FAVOR ESPERE EN LÍNEA'],
        expected: ['Señora María Gómez, por favor espere en línea'],
      },
      {
        text: 'El trámite lo atiende la SECRETARÍA DE EDUCACIÓN de su municipio.',
        actual: ['SECRETARÍA DE EDUCACIÓN'],
        expected: ['Secretaría de Educación'],
      },
      {
        text: 'SEÑORA: NO SE PUEDE HACER EL TRÁMITE PORQUE LE FALTAN DOCUMENTOS.',
        actual: ['SEÑORA: NO SE PUEDE HACER EL TRÁMITE PORQUE LE FALTAN DOCUMENTOS'],
        expected: ['Señora: no se puede hacer el trámite porque le faltan documentos'],
      },
      {
        text: 'CORDIALMENTE,',
        actual: ['CORDIALMENTE'],
        expected: ['Cordialmente'],
      },
      {
        text: 'Ya la habíamos recibido. ES IMPORTANTE que la firme.',
        actual: ['ES IMPORTANTE'],
        expected: ['Es importante'],
      },
    ],
    accepts: [
      'Su PQRSD fue trasladada a la DIAN y a la ADRES con el RUT y el NIT de la empresa.',
      'RESOLUCIÓN 123 DE 2026',
      'ASUNTO: RESPUESTA A SU PETICIÓN CON RADICADO 20261234',
      'Señora ANA MARÍA RUIZ',
      'CIUDAD',
      'Juan Pablo II y el capítulo XIV de la Ley 1755, artículo III.',
      'El vehículo de placas ABC 123 figura en el RUNT y en el SIMIT.',
      'El programa de apoyo (PROVIENDA) abre en mayo.',
      'Haga clic en el botón CONSULTAR y luego en la opción DESCARGAR.',
      'COORDINADORA DEL GRUPO DE ATENCIÓN AL CIUDADANO',
      'La empresa TRANSPORTES ANDINOS S.A.S. y/o su representante pueden pedirlo.',
      'El señor YURLEIDYS QUIÑONEZ TAPIERO presentó la solicitud RAD-2026-00123.',
      'La radicación NO. 4567 quedó en firme a las 3:00 P.M.',
      'Adjunte el CDP, el RP y el formato F-GD-012 en PDF.',
      'JUAN CARLOS PÉREZ GÓMEZ',
    ],
  },
  *check(paragraph, { options, channel }) {
    const runs = capitalRuns(paragraph);
    if (runs.length === 0) return;
    const isAllowed = sameWord(options.allowed);
    for (const whole of runs) {
      const all = whole.length === paragraph.words.length;
      const run = trimmed(
        whole.map((each) => keepAllowed(each, isAllowed)),
        all,
      );
      const first = run[0];
      const last = run.at(-1);
      if (!first || !last) continue;
      if (channel !== 'chat' && isLetterhead(whole, paragraph)) continue;
      if (isNamed(run, paragraph)) continue;
      yield {
        start: first.word.start,
        end: last.word.end,
        messageId: 'mayusculas_sostenidas',
        expected: [sentenceCase(run, paragraph)],
        safe: run.every(({ kind, everyday }) => kind === 'sigla' || everyday),
      };
    }
  },
});

function keepAllowed(each: CapitalWord, isAllowed: (word: Word) => boolean): CapitalWord {
  return isAllowed(each.word) ? { ...each, kind: 'sigla' } : each;
}

/** The run from its first to its last word that is no sigla; empty when nothing in it shouts. */
function trimmed(run: readonly CapitalWord[], all: boolean): CapitalWord[] {
  if (!run.some(({ kind }) => kind === 'shout')) return [];
  const matters = ({ kind }: CapitalWord): boolean =>
    kind !== 'sigla' && (all || kind !== 'doubtful');
  const first = run.findIndex(matters);
  const last = run.findLastIndex(matters);
  return run.slice(first, last + 1);
}

/** A line as formal letters print it: title, addressee, subject, position, office. */
function isLetterhead(run: readonly CapitalWord[], { words, text }: Paragraph): boolean {
  const first = run[0]?.word;
  if (first?.index !== 0) return false;
  // "SEÑORA: ANA RUIZ" stands above a letter; "SEÑORA: NO SE PUEDE…" is said to her.
  const isSaid = isCalling(first) && run.some(({ word }) => addresses(word));
  if (isLabel(first) && !isSaid && /^(?:\.|\s*:|$)/u.test(text.slice(first.end))) return true;
  if (run.length !== words.length || run.length > LONGEST_HEADING) return false;
  return (
    isHeadingNoun(first) && !/[!?]|[^C]\.$/u.test(text) && !run.some(({ word }) => addresses(word))
  );
}

/** The name of a button, a field or a company, as it stands on the screen or in the registry. */
function isNamed(run: readonly CapitalWord[], { words, text }: Paragraph): boolean {
  const first = (run[0] as CapitalWord).word;
  const last = (run.at(-1) as CapitalWord).word;
  const before = words[first.index - 1];
  const noun = isJoiner(before) ? words[first.index - 2] : before;
  if (isInterfaceNoun(noun) && run.length <= 5) return true;
  return isCompanySuffix(words[last.index + 1]) || /^\s*S\. ?A\./u.test(text.slice(last.end));
}

function sentenceCase(run: readonly CapitalWord[], { text, sentences }: Paragraph): string {
  const first = (run[0] as CapitalWord).word;
  const isName = isOffice(first) && run.length <= 8 && !run.some(({ word }) => addresses(word));
  let out = '';
  let from = first.start;
  for (const each of run) {
    const { word } = each;
    const starts = sentences[word.sentence]?.words[0] === word;
    const written = recase(each, starts);
    out += text.slice(from, word.start);
    out += isName && each.kind === 'shout' ? capitalized(written) : written;
    from = word.end;
  }
  return out;
}
