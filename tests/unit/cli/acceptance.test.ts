import { expect, it } from 'vitest';
import { check, lines } from './command';

const BAD = 'HOLA, tienes que enviar tu documento 😊';

const FORMAL = `Señora Marleny Quiñones Ortiz:

Reciba un cordial saludo.

Gracias por escribirnos. Para expedir el certificado de residencia hace falta un recibo de servicios públicos de los últimos sesenta días. El que usted entregó es de agosto.

Puede enviarlo en respuesta a este correo, junto con el formato adjunto. Recibirá el certificado tres días hábiles después.

Cordialmente,

Diana Marcela Córdoba Ruiz
Profesional de servicio al ciudadano
Secretaría de Atención a la Ciudadanía
Teléfono 605 555 0142, extensión 118`;

/** What anyone tries first, with the dictionary and all rules. */
it('flags a bad reply at exact places and leaves a formal one alone', async () => {
  const { code, stdout } = await check(
    ['--format', 'jsonl'],
    [BAD, FORMAL]
      .map((text, at) => `${JSON.stringify({ id: String(at), channel: 'email', text })}\n`)
      .join(''),
  );
  expect(code).toBe(1);
  const [bad, formal] = lines(stdout).map((line) => JSON.parse(line));
  const at = (ruleId: string, words: string) => {
    const start = BAD.indexOf(words);
    return expect.objectContaining({ ruleId, start, end: start + words.length, actual: words });
  };
  expect(bad.findings).toEqual(
    expect.arrayContaining([
      at('mayusculas-sostenidas', 'HOLA'),
      at('tuteo', 'tienes'),
      at('tuteo', 'tu'),
      expect.objectContaining({ ruleId: 'emoticones', actual: expect.stringContaining('😊') }),
      expect.objectContaining({
        ruleId: 'sin-despedida',
        scope: 'message',
        start: null,
        end: null,
      }),
      expect.objectContaining({ ruleId: 'sin-firma', scope: 'message', start: null, end: null }),
    ]),
  );
  expect(formal.findings).toEqual([]);
});
