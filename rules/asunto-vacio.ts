import { messageRule } from '../lib/engine/rule';

/** Nothing, "(sin asunto)", or a reply mark with nothing after it. */
const EMPTY = /^(?:\s|(?:re|rv|fw|fwd|res|resp)\s*:|\(?\s*(?:sin asunto|no subject)\s*\)?)*$/iu;

/** A mail that cannot be found again by its subject. */
export const asuntoVacio = messageRule({
  id: 'asunto-vacio',
  group: 'envio',
  channels: ['email'],
  severity: 'warning',
  grain: 'message',
  needs: { always: ['subject'] },
  source: 'protocolo.correo.revisar',
  options: {},
  examples: {
    flags: [
      { text: 'Cordial saludo.', context: { subject: '' } },
      { text: 'Cordial saludo.', context: { subject: '   ' } },
      { text: 'Cordial saludo.', context: { subject: '(sin asunto)' } },
      { text: 'Cordial saludo.', context: { subject: 'RE:' } },
      { text: 'Cordial saludo.', context: { subject: 'RE: RV: ' } },
      { text: 'Cordial saludo.', context: { subject: 'Re: (Sin asunto)' } },
    ],
    accepts: [
      'Cordial saludo.',
      { text: 'Cordial saludo.', context: { subject: 'RE: Solicitud de certificado' } },
      { text: 'Cordial saludo.', context: { subject: 'Respuesta' } },
      { text: 'Cordial saludo.', context: { subject: 'Respuesta al radicado 2026-15' } },
      { channel: 'chat', text: 'Buen día.', context: { subject: '' } },
      { text: 'Cordial saludo.', context: { subject: 'Radicado 2026-15' } },
    ],
  },
  *check({ draft }) {
    const { subject } = draft.context;
    if (subject !== undefined && EMPTY.test(subject)) yield { messageId: 'asunto_vacio' };
  },
});
