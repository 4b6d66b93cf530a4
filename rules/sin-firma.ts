import { messageRule } from '../lib/engine/rule';
import { SIGNATURE_PARTS } from '../lib/spanish/signature';
import wordings from './data/wordings.json';
import { anatomyOf } from './shared/anatomy';
import { missingParts } from './shared/signing';

const BODY =
  'Cordial saludo:\n\nSu solicitud quedó radicada con el número 20261234.\n\nCordialmente,\n';
const NAMES = { name: 'nombre', position: 'cargo', office: 'dependencia', contact: 'contacto' };

/** A reply that does not say who answers, in which position, for which office, how to reach them. */
export const sinFirma = messageRule({
  id: 'sin-firma',
  group: 'estructura',
  channels: ['email', 'form'],
  severity: 'warning',
  grain: 'message',
  source: 'protocolo.correo.datos-del-servidor',
  options: {
    name: { type: 'boolean', default: true },
    position: { type: 'boolean', default: true },
    office: { type: 'boolean', default: true },
    contact: { type: 'boolean', default: true },
  },
  examples: {
    flags: [
      BODY,
      `${BODY}\nAna Ruiz`,
      `${BODY}\nAna Ruiz\nProfesional universitaria`,
      `${BODY}\nAna Ruiz\nProfesional universitaria\nOficina de Atención al Ciudadano`,
      `${BODY}\nOficina de Atención al Ciudadano\nservicio@entidad.gov.co`,
      `${BODY}\n[Nombre y apellidos]\n[Cargo]\n[Dependencia]\n[Teléfono, correo o dirección]`,
      { text: BODY, context: { signature: '' } },
      { text: BODY, context: { signature: 'Ana Ruiz\nTel. 601 555 0123' } },
      'HOLA, tienes que enviar tu documento',
      `${BODY}\n\nEl lun, 3 nov 2026, Juan Pérez escribió:\nSoy Juan Pérez, director de la empresa Andina, tel. 601 555 0123`,
    ],
    accepts: [
      '',
      'Buenos días',
      `${BODY}\nAna Ruiz\nProfesional universitaria\nOficina de Atención al Ciudadano\n(601) 555 0123, ext. 12`,
      `${BODY}\nANA MARÍA RUIZ DE LA HOZ\nCOORDINADORA GRUPO DE SERVICIO AL CIUDADANO\nCarrera 7 # 6-54, Bogotá D.C.`,
      `${BODY}Juan Pérez, asesor de la Secretaría de Salud, salud@entidad.gov.co`,
      `${BODY}\nLuz Dary Gómez | Técnica administrativa | Alcaldía de Río Claro | www.rioclaro.gov.co`,
      {
        text: BODY,
        context: { signature: 'Ana Ruiz\nAuxiliar\nVentanilla única\nLínea 01 8000 555 012' },
      },
      `Cordial saludo. Su cita quedó para el lunes.\n\nAtendido por: Ana Ruiz\nAgente de la mesa de ayuda\nPBX 555 0123`,
      'Cordial saludo, Sra. Ana. Su solicitud quedó radicada. Feliz día. Juan Pérez, asesor, Secretaría de Movilidad, 601 555 0100.',
      { text: BODY, options: { name: false, position: false, office: false, contact: false } },
      `${BODY}\nIng. Óscar Niño\nJefe de Planeación\nInstituto de Vías\nEste correo es confidencial.\nCalle 26 # 59-41`,
    ],
  },
  *check(message, { options, facts }) {
    const { lines, underway, signature } = anatomyOf(message, facts);
    const end = lines.at(-1)?.end;
    if (!underway || end === undefined) return;
    const model = facts.courtesy?.signature ?? {};
    const missing = missingParts(signature, options, model);
    if (missing.length === 0) return;
    const none = missing.length === SIGNATURE_PARTS.length;
    yield {
      messageId: ['sin_firma', ...(none ? [] : missing.map((part) => NAMES[part]))].join('_'),
      data: { missing: missing.length },
      insertion: {
        at: end,
        text: `\n${missing.map((part) => model[part] ?? wordings.signature[part]).join('\n')}`,
      },
    };
  },
});
