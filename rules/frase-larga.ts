import { paragraphRule } from '../lib/engine/rule';

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
      },
      {
        channel: 'chat',
        text: 'Señora Pérez, ya revisé su solicitud en el sistema y veo que la oficina de registro la recibió el lunes y que mañana le enviarán la respuesta al correo que usted dejó.',
      },
    ],
    accepts: [
      'Revisamos los documentos que usted entregó el lunes. Hace falta la copia del recibo de pago.',
      'Para continuar, envíe: 1) copia de la cédula; 2) recibo de pago; 3) formulario firmado.',
      {
        channel: 'chat',
        text: 'Señora Pérez, ya revisé su solicitud. Mañana recibirá la respuesta.',
      },
    ],
  },
  *check({ sentences }, { options, channel }) {
    const limit = channel === 'chat' ? options.maxWordsChat : options.maxWords;
    for (const { start, end, words } of sentences) {
      if (words.length <= limit) continue;
      yield { start, end, messageId: 'frase_larga', data: { words: words.length, limit } };
    }
  },
});
