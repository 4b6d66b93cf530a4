import type { TextRange } from '../lib/engine/draft';
import type { Paragraph, Sentence, Word } from '../lib/engine/paragraph';
import { paragraphRule } from '../lib/engine/rule';
import { escapeRegExp } from '../lib/spanish/words';
import joints from './data/uniones-de-frases.json';

/** Sentences that must be read twice. The protocol asks for short ones, most of all in chat. */
export const fraseLarga = paragraphRule({
  id: 'frase-larga',
  group: 'claridad',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'sentence',
  source: 'protocolo.virtual.frases-cortas',
  options: {
    maxWords: { type: 'integer', default: 40, minimum: 15, maximum: 100 },
    maxWordsChat: { type: 'integer', default: 28, minimum: 8, maximum: 60 },
  },
  examples: {
    flags: [
      {
        text: 'Le informamos que, una vez revisados los documentos que usted entregó en la ventanilla de la sede principal el pasado lunes, el equipo de la oficina de registro encontró que hace falta la copia del recibo de pago, por lo cual no fue posible continuar con el trámite.',
        expected: [
          'Le informamos que, una vez revisados los documentos que usted entregó en la ventanilla de la sede principal el pasado lunes, el equipo de la oficina de registro encontró que hace falta la copia del recibo de pago. Por eso, no fue posible continuar con el trámite.',
        ],
      },
      {
        channel: 'chat',
        text: 'Señora Pérez, ya revisé su solicitud en el sistema y veo que la oficina de registro la recibió el lunes y que mañana le enviarán la respuesta al correo que usted dejó.',
      },
      {
        channel: 'chat',
        text: 'El certificado ya está listo en la ventanilla de la sede norte desde el martes en la mañana, pero para recogerlo necesita presentar el documento de identidad original y la copia del recibo.',
        expected: [
          'El certificado ya está listo en la ventanilla de la sede norte desde el martes en la mañana. Sin embargo, para recogerlo necesita presentar el documento de identidad original y la copia del recibo.',
        ],
      },
      {
        text: 'La oficina revisó el expediente que usted presentó el año pasado ante la ventanilla de la sede del centro junto con los planos del predio y las fotografías de la fachada que el arquitecto tomó durante la visita del mes de mayo con los vecinos.',
      },
      {
        text: 'Para continuar envíe lo siguiente: la copia de la cédula de ciudadanía ampliada al ciento cincuenta por ciento y firmada por el titular en la parte inferior derecha con la fecha del día en que la entrega y con el número de teléfono al que podemos llamarle.',
      },
      {
        text: 'Revisamos su recurso de apelación y encontramos que el recibo de pago tiene fecha anterior al cierre.',
        options: { maxWords: 15 },
      },
    ],
    accepts: [
      'Revisamos los documentos que usted entregó el lunes. Hace falta la copia del recibo de pago.',
      'Para continuar, envíe: 1) copia de la cédula; 2) recibo de pago; 3) formulario firmado.',
      'Para continuar con el trámite, envíe los siguientes documentos en formato PDF: copia de la cédula del propietario por ambos lados; recibo de pago del último impuesto; formulario con la firma del representante; certificado de tradición con fecha de este año; y una foto de la fachada.',
      'La oficina de registro (que atiende en la carrera cuarta con calle doce, primer piso, de lunes a viernes, de ocho de la mañana a cuatro de la tarde, en jornada continua y sin cita previa) recibirá el formulario firmado y el recibo de pago.',
      'La Dra. Pérez atiende en la Cra. 7 No. 6-54. El Sr. Ruiz atiende en la Av. 19 No. 3-10, los martes y los jueves. Cada turno dura veinte minutos y se asigna por orden de llegada en la recepción de la sede.',
      {
        channel: 'chat',
        text: 'Señora Pérez, ya revisé su solicitud. Mañana recibirá la respuesta.',
      },
      'El artículo dice: «toda persona tiene derecho a presentar peticiones respetuosas a las autoridades por motivos de interés general o particular y a obtener pronta resolución, y el legislador podrá reglamentar su ejercicio ante organizaciones privadas para garantizar los derechos fundamentales».',
    ],
  },
  *check(paragraph, { options, channel }) {
    const limit = channel === 'chat' ? options.maxWordsChat : options.maxWords;
    for (const sentence of paragraph.sentences) {
      if (sentence.words.length <= limit || !isHeavy(sentence, paragraph.prose, limit)) continue;
      const { start, end, words } = sentence;
      const expected = splits(sentence, paragraph);
      yield {
        start,
        end,
        messageId: 'frase_larga',
        data: { words: words.length, limit },
        expected,
      };
    }
  },
});

/**
 * Whether a reader must hold more than `limit` words at once. What stands in brackets can be
 * skipped, and a colon or semicolon lets one breathe: so a list of items is no long sentence.
 */
function isHeavy({ start, words }: Sentence, prose: string, limit: number): boolean {
  let total = 0;
  let part = 0;
  let longest = 0;
  let semicolons = 0;
  let depth = 0;
  let from = start;
  for (const word of words) {
    for (const sign of prose.slice(from, word.start)) {
      if (sign === '(') depth++;
      else if (sign === ')') depth = Math.max(0, depth - 1);
      else if (sign === ';' || sign === ':') {
        if (sign === ';') semicolons++;
        part = 0;
      }
    }
    from = word.end;
    if (depth > 0) continue;
    total++;
    part++;
    longest = Math.max(longest, part);
  }
  return longest > limit || (total > 2 * limit && semicolons < 2);
}

const SHORTEST_PART = 6;
const MOST_SPLITS = 2;
/** Beyond, a cut in two would still leave two sentences too long. */
const LONGEST_SPLIT = 150;
let pattern: RegExp | undefined;

/** The sentence as two, at a joint that can begin a sentence; the evenest division first. */
function splits({ start, end, words }: Sentence, { text, prose }: Paragraph): string[] {
  if (words.length > LONGEST_SPLIT) return [];
  pattern ??= new RegExp(
    `(?:${joints.map(({ joint }) => escapeRegExp(joint)).join('|')})(?=\\s)`,
    'giu',
  );
  const written = text.slice(start, end);
  const ways: { readonly text: string; readonly uneven: number }[] = [];
  for (const { index, 0: joint } of prose.slice(start, end).matchAll(pattern)) {
    const opening = joints.find((each) => each.joint === joint.toLowerCase())?.opening;
    const before = countBefore(words, start + index);
    if (!opening || Math.min(before, words.length - before) < SHORTEST_PART) continue;
    if (isBracketed(prose, { start, end: start + index })) continue;
    const rest = written.slice(index + joint.length).trimStart();
    const uneven = Math.abs(words.length - 2 * before);
    ways.push({ text: `${written.slice(0, index)}. ${opening} ${rest}`, uneven });
  }
  ways.sort((a, b) => a.uneven - b.uneven);
  return ways.slice(0, MOST_SPLITS).map((way) => way.text);
}

function countBefore(words: readonly Word[], at: number): number {
  return words.filter((word) => word.start < at).length;
}

function isBracketed(prose: string, { start, end }: TextRange): boolean {
  const before = prose.slice(start, end);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
