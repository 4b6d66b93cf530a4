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
      { text: 'Quedó radicada su solicitud 😊', actual: [' 😊'], expected: [''] },
      { text: 'Con gusto 👩🏽‍💻👍🏿 🇨🇴.', actual: [' 👩🏽‍💻👍🏿 🇨🇴'], expected: [''] },
      { text: '😊 Buenos días, señora Pérez.', actual: ['😊 '], expected: [''] },
      { text: 'Muchas gracias 🙏 Le escribiremos el lunes.', actual: [' 🙏'], expected: ['.'] },
      { text: 'Su trámite 📄 sigue en estudio.', actual: [' 📄'], expected: [''] },
      { text: '1️⃣ Ingrese a la página.', actual: ['1️⃣'], expected: ['1.'] },
      { text: '✅ Copia del documento de identidad', actual: ['✅'], expected: ['-'] },
      {
        text: 'Ya la recibimos :) y la revisamos ;-)',
        actual: [' :)', ' ;-)'],
        expected: ['', ''],
      },
      { text: 'Lo siento :(. Vuelva mañana xD', actual: [' :(', ' xD'], expected: ['', ''] },
      { text: 'Gracias por escribirnos <3', actual: [' <3'], expected: [''] },
      {
        text: '¡¡Bienvenida!!! ¿Cómo está??',
        actual: ['¡¡', '!!!', '??'],
        expected: ['¡', '!', '?'],
      },
      { text: '***Importante*** Traiga la cédula.', actual: ['***', '***'], expected: ['', '.'] },
      { text: 'Estamos revisando.....', actual: ['.....'], expected: ['...'] },
      { text: '★ Atención prioritaria ★', actual: ['★ ', ' ★'], expected: ['', ''] },
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

/** Taking signs out, with the blank that would be left over; a stop where two sentences met. */
function removal(text: string, range: TextRange) {
  const before = /[^\S\n]*$/u.exec(text.slice(0, range.start))?.[0].length ?? 0;
  const after = /^[^\S\n]*/u.exec(text.slice(range.end))?.[0].length ?? 0;
  const atStart = range.start - before === 0;
  const atEnd = range.end + after === text.length;
  const next = /^\p{Lu}\p{L}*/u.exec(text.slice(range.end + after))?.[0];
  const last = text.charAt(range.start - before - 1);
  const found = { messageId: 'emoticones', safe: true };
  if (atStart) return { ...found, start: 0, end: range.end + after, expected: [''] };
  if (next !== undefined && /[\p{L}\p{N})]/u.test(last)) {
    // "Gracias 🙏 Le escribo": a stop was meant. Before what may be a name, only the agent knows.
    const sure = COMMON.has(next.toLowerCase());
    const start = range.start - before;
    const stop = after > 0 ? '.' : '. ';
    return { ...found, start, end: range.end, expected: [stop, after > 0 ? '' : ' '], safe: sure };
  }
  if (before > 0 || atEnd) {
    return { ...found, start: range.start - before, end: range.end, expected: [''] };
  }
  const joins = after === 0 && /[\p{L}\p{N}]/u.test(text.charAt(range.end));
  return { ...span(range), ...found, expected: [joins ? ' ' : ''] };
}
