import type { TextRange } from '../lib/engine/draft';
import { paragraphRule } from '../lib/engine/rule';
import common from './data/palabras-corrientes.json';
import { signRuns } from './shared/emoticons';

const COMMON = new Set(common);
/** `!!!`, `???`, `¡¡`, `***`, `....`, `~~`; the capture is what one of them says. */
const REPEATED =
  /(?<mark>[!?])[!?]*(?: ?[!?])+|(?<open>[¡¿])[¡¿]+|(?<dots>…)[….]+|(?<leader>\.)\.{3,}|(?<stars>\*)\*{2,}|(?<waves>~)~+/gu;

/** Emoji, emoticons, ornaments and repeated signs. */
export const emoticones = paragraphRule({
  id: 'emoticones',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'error',
  grain: 'word',
  source: 'protocolo.virtual.sin-emoticones',
  options: { repeatedSigns: { type: 'boolean', default: true } },
  examples: {
    flags: [
      { text: 'Quedó radicada su solicitud 😊', actual: ['😊'], expected: [''] },
      { text: 'Con gusto 👩🏽‍💻👍🏿 🇨🇴.', actual: ['👩🏽‍💻👍🏿 🇨🇴'], expected: [''] },
      { text: '😊 Buenos días, señora Pérez.', actual: ['😊'], expected: [''] },
      { text: 'Muchas gracias 🙏 Le escribiremos el lunes.', actual: ['🙏'], expected: ['.'] },
      { text: 'Su trámite 📄 sigue en estudio.', actual: ['📄'], expected: [''] },
      { text: '1️⃣ Ingrese a la página.', actual: ['1️⃣'], expected: ['1.'] },
      { text: '✅ Copia del documento de identidad', actual: ['✅'], expected: ['-'] },
      {
        text: 'Ya la recibimos :) y la revisamos ;-)',
        actual: [':)', ';-)'],
        expected: ['', ''],
      },
      { text: 'Lo siento :(. Vuelva mañana xD', actual: [':(', 'xD'], expected: ['', ''] },
      { text: 'Gracias por escribirnos <3', actual: ['<3'], expected: [''] },
      {
        text: '¡¡Bienvenida!!! ¿Cómo está??',
        actual: ['¡¡', '!!!', '??'],
        expected: ['¡', '!', '?'],
      },
      { text: '***Importante*** Traiga la cédula.', actual: ['***', '***'], expected: ['', '.'] },
      { text: 'Estamos revisando.....', actual: ['.....'], expected: ['...'] },
      { text: '★ Atención prioritaria ★', actual: ['★', '★'], expected: ['', ''] },
    ],
    accepts: [
      'Los requisitos son: a) cédula; b) recibo; 8) formulario (ver anexo 8).',
      'Consulte https://www.entidad.gov.co/pqrsd o escriba a las 1:30 p. m.',
      '© 2026 Alcaldía Mayor. Marca registrada ® y ™, artículo N.º 3, 15 °C, ruta A → B.',
      'Si el plazo es <3 días hábiles, responda hoy (según el numeral 4:).',
      '• Copia de la cédula',
      '➢ Recibo de pago',
      '☑ Sí ☐ No',
      'Su tarjeta termina en ****1234.',
      'Nombre: ..............................',
      'La oficina revisa su caso... Le avisaremos.',
      '¿De verdad? ¡Claro que sí! ¿Cuándo?',
      'La ciudadana escribió «gracias 😊!!!» en su mensaje.',
      'Horario de atención: 8:00 a 4:00; sede: Cl. 3 (piso 2).',
    ],
  },
  *check({ text, prose }, { options }) {
    for (const run of signRuns(prose)) {
      yield run.mark === undefined
        ? removal(text, run)
        : { ...span(run), messageId: 'emoticones', expected: [run.mark], safe: true };
    }
    if (!options.repeatedSigns) return;
    for (const match of prose.matchAll(REPEATED)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const { mark, open, dots, leader, stars } = match.groups ?? {};
      if ((stars || leader) && isFilling(text, range)) continue;
      const single = mark ?? open ?? dots ?? (leader ? '...' : undefined);
      yield single === undefined
        ? removal(text, range)
        : { ...range, messageId: 'emoticones_repetidos', expected: [single], safe: true };
    }
  },
});

const span = ({ start, end }: TextRange): TextRange => ({ start, end });

/** Stars that hide digits, dots that lead to a page number or wait for a pen. */
function isFilling(text: string, { start, end }: TextRange): boolean {
  if (text.charAt(start) === '*') return /[\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end));
  return end - start >= 8 || /^\s*\p{N}/u.test(text.slice(end)) || text.charAt(start - 1) === ':';
}

/** Taking signs out; a stop where two sentences met. The blank left over goes with the change. */
function removal(text: string, range: TextRange) {
  const found = { ...span(range), messageId: 'emoticones', safe: true };
  const before = text.slice(0, range.start).trimEnd();
  const after = text.slice(range.end);
  const next = /^[^\S\n]*(?<word>\p{Lu}\p{L}*)/u.exec(after)?.groups?.word;
  if (next !== undefined && /[\p{L}\p{N})]$/u.test(before)) {
    // "Gracias 🙏 Le escribo": a stop was meant. Before what may be a name, only the agent knows.
    const touches = !/^\s/u.test(after);
    const expected = touches ? ['. ', ' '] : ['.', ''];
    return { ...found, expected, safe: COMMON.has(next.toLowerCase()) };
  }
  const joins = before.length === range.start && /[\p{L}\p{N}]$/u.test(before);
  return { ...found, expected: [joins && /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''] };
}
