import { paragraphRule } from '../lib/engine/rule';
import { findPersonalNumbers } from './shared/personal-numbers';

/** Numbers of identity documents, cards and mobile phones. They reach whoever reads the thread. */
export const datosPersonales = paragraphRule({
  id: 'datos-personales',
  group: 'envio',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'word',
  source: 'ley.1581',
  options: {},
  examples: {
    flags: [
      {
        text: 'La señora Ana, con cédula 52.345.678, vive allí.',
        actual: ['52.345.678'],
      },
      { text: 'El titular es Juan Díaz, C.C. 1.020.345.678.', actual: ['1.020.345.678'] },
      { text: 'Pagó con la tarjeta 4111 1111 1111 1111.', actual: ['4111 1111 1111 1111'] },
      { text: 'Tarjeta 4111-1111-1111-1111.', actual: ['4111-1111-1111-1111'] },
      { text: 'El celular del vecino es 310 456 7890.', actual: ['310 456 7890'] },
      { text: 'Se identifica con C.C. No. 79456123.', actual: ['79456123'] },
    ],
    accepts: [
      'Su solicitud tiene el radicado 20261020345678.',
      'El NIT de la entidad es 899.999.011-0.',
      'Llame a la línea 018000 112 233 o al PBX (601) 381 5000.',
      'El valor es de $52.345.678.',
      'La factura 4111111111111112 está paga.',
      'Presente la cédula original y 2 copias antes del 15 de mayo de 2026.',
      'El celular institucional de la oficina es 310 456 7890.',
    ],
  },
  *check({ prose }) {
    for (const { start, end, kind } of findPersonalNumbers(prose)) {
      yield { start, end, messageId: `datos_personales_${kind}` };
    }
  },
});
