import type { Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import {
  BANDS,
  bandOf,
  ease,
  type Formula,
  measure,
  type TextSize,
  total,
} from '../lib/spanish/readability';

const HARD =
  'La correspondiente materialización administrativa de las actuaciones institucionales requeridas presupone, indefectiblemente, la verificación documental exhaustiva de las condiciones reglamentarias previamente establecidas por las autoridades competentes, circunstancia que imposibilita actualmente la continuación procedimental solicitada. ';
const EASY =
  'Ya revisamos su caso. La cita es el lunes a las ocho. Venga con su cédula y el recibo de pago. Si no puede venir, llame antes del viernes. ';

/** How easily the whole reply reads, said as a plain word: of the text, never of its author. */
export const lecturabilidad = messageRule({
  id: 'lecturabilidad',
  group: 'claridad',
  channels: ['email', 'form'],
  severity: 'info',
  grain: 'message',
  source: 'inflesz.escala',
  options: {
    formula: {
      type: 'enum',
      default: 'szigriszt-pazos',
      values: ['szigriszt-pazos', 'fernandez-huerta'],
    },
    from: { type: 'enum', default: 'algo-dificil', values: ['muy-dificil', 'algo-dificil'] },
    minWords: { type: 'integer', default: 100, minimum: 50, maximum: 500 },
  },
  examples: {
    flags: [
      HARD.repeat(4),
      { channel: 'form', text: HARD.repeat(4) },
      { text: HARD.repeat(4), options: { formula: 'fernandez-huerta' } },
      { text: HARD.repeat(4), options: { from: 'muy-dificil' } },
      { text: HARD.repeat(2), options: { minWords: 50 } },
      `${HARD.repeat(4)}\n\n> ${EASY.repeat(20)}`,
    ],
    accepts: [
      '',
      EASY.repeat(5),
      { text: EASY.repeat(5), options: { formula: 'fernandez-huerta' } },
      HARD,
      { channel: 'chat', text: HARD.repeat(4) },
      `${EASY.repeat(5)}\n\n> ${HARD.repeat(4)}`,
      `${EASY.repeat(5)}\n- Cédula\n- Recibo\n- Formulario`,
    ],
  },
  *check({ paragraphs }, { options }) {
    const parts: TextSize[] = [];
    for (const [at, paragraph] of paragraphs.entries()) {
      parts.push(sizeOf(paragraph));
      if (at % PORTION === PORTION - 1) yield;
    }
    const size = total(parts);
    if (size.words < options.minWords) return;
    const formula = options.formula as Formula;
    const band = bandOf(ease(size, formula), formula);
    if (BANDS.indexOf(band) > BANDS.indexOf(options.from as (typeof BANDS)[number])) return;
    yield { messageId: `lecturabilidad_${band.replace('-', '_')}` };
  },
});

/** Paragraphs measured in one go: about a millisecond. */
const PORTION = 20;

/** Syllables are counted once a paragraph; the engine keeps its sentences while it stays as it is. */
const sizes = new WeakMap<Paragraph['sentences'], TextSize>();

function sizeOf({ sentences }: Paragraph): TextSize {
  let size = sizes.get(sentences);
  if (!size) {
    size = measure(sentences);
    sizes.set(sentences, size);
  }
  return size;
}
