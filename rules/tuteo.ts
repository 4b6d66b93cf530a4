import { paragraphRule } from '../lib/engine/rule';
import { type Address, informalAddress } from '../lib/spanish/address/informal';
import { Phrase } from '../lib/spanish/address/token';
import { isVosOrder } from '../lib/spanish/address/vos-orders';

/** Address as *tú*, *vos* or *vosotros*: a public reply speaks to the person as *usted*. */
export const tuteo = paragraphRule({
  id: 'tuteo',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'error',
  grain: 'word',
  source: 'protocolo.lenguaje.coloquial',
  options: {
    voseo: { type: 'boolean', default: true },
    vosotros: { type: 'boolean', default: false },
  },
  examples: {
    flags: [
      {
        text: 'Hola, tienes que enviar tu documento.',
        actual: ['tienes', 'tu'],
        expected: ['tiene', 'su'],
      },
      {
        text: 'Te envío el formato para que lo diligencies.',
        actual: ['Te', 'diligencies'],
        expected: ['Le', 'diligencie'],
      },
      {
        text: 'Comunícate con nosotros y dime si te registraste.',
        actual: ['Comunícate', 'dime', 'te', 'registraste'],
        expected: ['Comuníquese', 'dígame', 'se', 'registró'],
      },
      {
        text: 'Revisa tu correo y envía la copia de la cédula.',
        actual: ['Revisa', 'tu', 'envía'],
        expected: ['Revise', 'su', 'envíe'],
      },
      {
        text: 'Si querés, mandámelo al correo.',
        actual: ['querés', 'mandámelo'],
        expected: ['quiere', 'mándemelo'],
      },
      {
        text: 'Queremos ayudarte: haz la solicitud y ve a la oficina.',
        actual: ['ayudarte', 'haz', 've'],
        expected: ['ayudarle', 'haga', 'vaya'],
      },
      {
        text: 'Puedes comunicarte cuando quieras; estamos para ti.',
        actual: ['Puedes', 'comunicarte', 'quieras', 'ti'],
        expected: ['Puede', 'comunicarse', 'quiera', 'usted'],
      },
      {
        channel: 'chat',
        text: 'Hola, ¿en qué te puedo ayudar? Cuénteme qué te pasó.',
        actual: ['te', 'te'],
        expected: ['le', 'le'],
      },
    ],
    accepts: [
      'En la cafetería le ofrecen un te verde o el te ayuda a descansar.',
      'Las consultas, las copias y las cuentas quedaron en la firma del contrato.',
      'La oficina consulta la base de datos y envía la respuesta al usuario.',
      'Recibí su solicitud, la revisé y le escribí al área de registro.',
      'Por favor envíe el formato, revise los anexos y comuníquese con la línea 195.',
      'El ciudadano escribió: «tienes que ayudarme con tu firma».',
      'La Oficina de TI atiende de lunes a viernes; después del mes de marzo habrá tres turnos.',
      'Gracias por la información; el interés y el país van además en el anexo.',
    ],
  },
  *check({ sentences, text }, { options }) {
    let ordered = false;
    for (const { words } of sentences) {
      const addresses = informalAddress(new Phrase(words, text), ordered);
      ordered ||= words.some(({ form }) => isVosOrder(form));
      for (const address of addresses) {
        if (address.kind === 'voseo' && !options.voseo) continue;
        if (address.kind === 'vosotros' && !options.vosotros) continue;
        const { token, expected, certain, kind } = address;
        const { start, end } = token;
        yield { start, end, messageId: MESSAGES[kind], expected, safe: certain };
      }
    }
  },
});

const MESSAGES: Readonly<Record<Address['kind'], string>> = {
  pronoun: 'tuteo_pronombre',
  possessive: 'tuteo_posesivo',
  verb: 'tuteo_verbo',
  imperative: 'tuteo_imperativo',
  voseo: 'tuteo_voseo',
  vosotros: 'tuteo_vosotros',
};
