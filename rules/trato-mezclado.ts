import type { Paragraph } from '../lib/engine/paragraph';
import { messageRule } from '../lib/engine/rule';
import { formalAddress } from '../lib/spanish/address/formal';
import { informalAddress } from '../lib/spanish/address/informal';
import { Phrase } from '../lib/spanish/address/token';

/** A reply that says *usted* here and *tú* there: the person cannot tell how they are addressed. */
export const tratoMezclado = messageRule({
  id: 'trato-mezclado',
  group: 'tono',
  channels: ['email', 'chat', 'form'],
  severity: 'info',
  grain: 'message',
  source: 'protocolo.lenguaje.coloquial',
  options: {},
  examples: {
    flags: [
      'Usted puede consultar el trámite en la página. Si tienes dudas, llame a la línea 195.',
      'Comuníquese con nosotros y envía tu documento.',
      'Por favor envíe el formato.\n\nRecuerda que tienes quince días.',
      'Le respondemos a usted hoy.\n\nTe enviamos el recibo.',
      'Diríjase a la ventanilla; allá te atenderán.',
      'Si querés, comuníquese con la línea 195.',
    ],
    accepts: [
      'Le explico: para el registro tienes que volver.',
      'Sobre tu caso: entre las ocho y las diez puedes venir.',
      'Usted puede consultar el trámite en la página. Si tiene dudas, llame a la línea 195.',
      'Puedes consultar el trámite en la página y enviar tu documento.',
      'Usted nos escribió: «tienes que ayudarme con tu firma». Comuníquese con la línea 195.',
      'Comuníquese con la oficina: las consultas y las copias son gratuitas.',
      'Recibí su solicitud y escribí a la oficina; usted tendrá respuesta el lunes.',
      'La oficina consulta la base de datos y usted recibe la respuesta.',
    ],
  },
  *check({ paragraphs }) {
    const informal = firstOf(paragraphs, 'informal');
    const formal = informal && firstOf(paragraphs, 'formal');
    if (formal) yield { messageId: 'trato_mezclado', data: { formal, informal } };
  },
});

interface Addresses {
  readonly formal: string | undefined;
  readonly informal: string | undefined;
}

/** A paragraph that did not change is not read again. */
const read = new WeakMap<Paragraph['words'], Addresses>();

function firstOf(paragraphs: readonly Paragraph[], key: keyof Addresses): string | undefined {
  for (const paragraph of paragraphs) {
    const found = addressesOf(paragraph)[key];
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressesOf(paragraph: Paragraph): Addresses {
  const known = read.get(paragraph.words);
  if (known) return known;
  let formal: string | undefined;
  let informal: string | undefined;
  for (const { words } of paragraph.sentences) {
    const phrase = new Phrase(words, paragraph.text);
    formal ??= formalAddress(phrase)?.text;
    informal ??= informalAddress(phrase).find(({ kind }) => kind !== 'vosotros')?.token.text;
  }
  const addresses = { formal, informal };
  read.set(paragraph.words, addresses);
  return addresses;
}
