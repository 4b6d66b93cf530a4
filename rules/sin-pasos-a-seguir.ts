import { messageRule } from '../lib/engine/rule';
import { LINES, remembered } from '../lib/spanish/remembered';
import { wholeWords } from '../lib/spanish/words';
import data from './data/pasos.json';
import wordings from './data/wordings.json';
import { anatomyOf } from './shared/anatomy';

const BODY =
  'Cordial saludo:\n\nEn la revisión de su solicitud, la oficina de registro encontró que el documento tiene una firma distinta de la que reposa en el expediente, y por esa razón el trámite quedó detenido desde la semana pasada.';
const CLOSE = '\n\nCordialmente,\n\nAna Ruiz';

/** "enviaremos", "recibirá", "responderán"; and orders with their pronoun: "comuníquese", "envíenos". */
const FUTURE = /(?<!\p{L})\p{L}+(?:ar|er|ir|dr|br)(?:emos|án|á|é)(?!\p{L})/u;
const ORDER = /(?<!\p{L})\p{L}*[áéíóú]\p{L}{0,6}[ae](?:se|nos|me|lo|la|los|las|le|les)(?!\p{L})/u;

let signs: RegExp | undefined;
/** A line that did not change is not looked through again. */
const tellsNext = remembered((line) => {
  signs ??= new RegExp(wholeWords(data.signs), 'iu');
  return signs.test(line) || FUTURE.test(line) || ORDER.test(line);
}, LINES);

/** A reply that ends without saying what happens next or what the person can do. */
export const sinPasosASeguir = messageRule({
  id: 'sin-pasos-a-seguir',
  group: 'estructura',
  channels: ['email', 'form'],
  severity: 'info',
  grain: 'message',
  source: 'protocolo.cierre.despedida',
  options: { minWords: { type: 'integer', default: 25, minimum: 10, maximum: 200 } },
  examples: {
    flags: [
      `${BODY}${CLOSE}`,
      { channel: 'form', text: `${BODY}${CLOSE}` },
      BODY,
      `${BODY}\n\nAgradecemos su comprensión.${CLOSE}`,
      `${BODY}\n\n> Envíe la copia antes del lunes.`,
      { text: `${BODY} Lamentamos los inconvenientes que esto haya causado.` },
    ],
    accepts: [
      '',
      'Cordial saludo. Su solicitud fue recibida.',
      `${BODY} Para continuar, envíe el formato con la firma registrada.${CLOSE}`,
      `${BODY} Le responderemos antes del 15 de mayo.${CLOSE}`,
      `${BODY} Comuníquese con la línea 195.${CLOSE}`,
      `${BODY} No tiene que hacer ningún trámite adicional.${CLOSE}`,
      `${BODY} Si no está de acuerdo, tiene diez días para presentar un recurso.${CLOSE}`,
      `${BODY} Usted puede acercarse a la sede norte.${CLOSE}`,
      { channel: 'chat', text: BODY },
    ],
  },
  *check(message, { options, facts }) {
    const { bodyWords, lines, closing, signatureStart, greeting } = anatomyOf(message, facts);
    if (bodyWords < options.minWords) return;
    const end = closing?.start ?? signatureStart;
    const body = lines.filter((line) => line.end > (greeting?.end ?? 0) && line.start < end);
    if (body.some(({ text }) => tellsNext(text))) return;
    const at = lines.findLast((line) => line.start < end)?.end ?? end;
    const insertion = { at: Math.min(at, end), text: wordings.nextSteps };
    yield { messageId: 'sin_pasos_a_seguir', ...(at <= end ? { insertion } : {}) };
  },
});
