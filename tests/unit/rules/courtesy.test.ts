import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/engine/draft';
import { createEngine } from '../../../lib/engine/engine';
import { createFold } from '../../../lib/settings/layers';
import type { CourtesyChanges } from '../../../lib/settings/rule-set';
import { createTuning } from '../../../lib/settings/tuned-rules';

const BODY = 'Su solicitud de certificado quedó radicada con el número 20261234.';
const SIGNED = 'Ana Ruiz\nProfesional\nOficina de Servicio\nTel. 601 555 0123';
const COURTEOUS = ['sin-saludo', 'sin-despedida', 'sin-firma'];

function check(courtesy: CourtesyChanges, text: string, channel: Channel = 'email', context = {}) {
  const engine = createEngine(createTuning()(createFold()({ edits: { courtesy } })));
  const found = engine.check({ channel, text, context });
  return found.filter(({ ruleId }) => COURTEOUS.includes(ruleId));
}
const ids = (...given: Parameters<typeof check>) => check(...given).map((each) => each.messageId);

/** The text after the first fix. */
function fixed(...given: Parameters<typeof check>): string {
  const [finding] = check(...given);
  const text = given[1];
  if (!finding) return text;
  if (finding.scope === 'message') {
    const { at = 0, text: written = '' } = finding.insertion ?? {};
    return text.slice(0, at) + written + text.slice(at);
  }
  return text.slice(0, finding.start) + finding.expected[0] + text.slice(finding.end);
}

const letter = (open: string, close: string): string => `${open}\n\n${BODY}\n\n${close}\n${SIGNED}`;

describe('a greeting of the entity', () => {
  const courtesy = {
    greetings: { add: ['¡Qué bueno que nos escribe!', 'Le escribe la Alcaldía de Río Claro'] },
  };

  it.each([
    '¡Qué bueno que nos escribe!',
    'Que bueno que nos escribe, señora Ana:',
    'Ana Ruiz, le escribe la Alcaldía de Río Claro.',
  ])('is accepted: %s', (open) => {
    expect(ids({}, letter(open, 'Cordialmente,'))).toContain('sin_saludo');
    expect(ids(courtesy, letter(open, 'Cordialmente,'))).toEqual([]);
  });

  it('is what the fix writes where it is so chosen, and then accepted', () => {
    const offered = { greetings: { letter: 'Saludamos a usted', chat: 'Bienvenida, bienvenido' } };
    const text = `${BODY}\n\nCordialmente,\n${SIGNED}`;
    const named = fixed(offered, text, 'email', { citizenName: 'ANA RUIZ' });
    expect(named).toMatch(/^Saludamos a usted, señora Ana Ruiz:\n\nSu solicitud/u);
    expect(ids(offered, named)).toEqual([]);
    expect(fixed(offered, text)).toMatch(/^Saludamos a usted:\n\nSu solicitud/u);
    const chat = fixed(offered, BODY, 'chat', { chatTurn: 'opening' });
    expect(chat).toMatch(/^Bienvenida, bienvenido\. Su solicitud/u);
    expect(ids(offered, chat, 'chat', { chatTurn: 'opening' })).toEqual([]);
  });

  it('that it does not use is named, and becomes one that it does', () => {
    const strict = { greetings: { remove: ['Hola', 'cordial saludo'], add: ['Hola, vecina'] } };
    const text = letter('HOLA:', 'Cordialmente,');
    expect(check(strict, text)[0]).toMatchObject({
      messageId: 'sin_saludo_otro',
      actual: 'HOLA',
      expected: ['HOLA, VECINA'],
    });
    expect(ids(strict, fixed(strict, text))).toEqual([]);
    expect(ids(strict, letter('Hola, vecina', 'Cordialmente,'))).toEqual([]);
    expect(ids(strict, letter('Respetada señora Ruiz:', 'Cordialmente,'))).toEqual([]);
    expect(fixed(strict, `${BODY}\n\nCordialmente,\n${SIGNED}`)).toMatch(/^Hola, vecina:\n/u);
  });
});

describe('a farewell of the entity', () => {
  it('closes a letter for all rules of its structure', () => {
    const text = letter('Cordial saludo:', 'Servirle nos honra');
    expect(ids({}, text)).toContain('sin_despedida');
    expect(ids({ farewells: { add: ['Servirle nos honra'] } }, text)).toEqual([]);
  });

  it('is what the fix writes where it is so chosen, and then accepted', () => {
    const offered = { farewells: { letter: 'Servirle nos honra', chat: '¡Vuelva pronto!' } };
    const text = `Cordial saludo:\n\n${BODY}\n\n${SIGNED}`;
    const [finding] = check(offered, text);
    expect(finding).toMatchObject({
      messageId: 'sin_despedida_propia',
      data: { farewell: 'Servirle nos honra' },
    });
    expect(fixed(offered, text)).toContain('\n\nServirle nos honra,\n\nAna Ruiz');
    expect(ids(offered, fixed(offered, text))).toEqual([]);
    const chat = fixed(offered, BODY, 'chat', { chatTurn: 'closing' });
    expect(chat).toBe(`${BODY} ¡Vuelva pronto!`);
    expect(ids(offered, chat, 'chat', { chatTurn: 'closing' })).toEqual([]);
  });

  it('that it does not use is named; where the sentence goes on the agent decides', () => {
    const strict = { farewells: { remove: ['atte', 'que tenga', 'cordialmente'] } };
    const text = letter('Cordial saludo:', 'Atte,');
    expect(check(strict, text)[0]).toMatchObject({
      messageId: 'sin_despedida_otra',
      actual: 'Atte',
      expected: ['Atentamente'],
    });
    expect(ids(strict, fixed(strict, text))).toEqual([]);
    const going = letter('Cordial saludo:', 'Que tenga un lindo día.');
    expect(check(strict, going)[0]).toMatchObject({ actual: 'Que tenga', expected: [] });
  });
});

describe('the signature model', () => {
  const signature = { office: 'Fonvivienda', contact: 'Línea 195\nrioclaro.gov.co' };
  const text = `Cordial saludo:\n\n${BODY}\n\nCordialmente,\nAna Ruiz\nProfesional`;

  it('is what the fix writes, and counts as that part whatever it is called', () => {
    const after = fixed({ signature }, text);
    expect(after).toBe(`${text}\nFonvivienda\nLínea 195\nrioclaro.gov.co`);
    expect(ids({ signature }, after)).toEqual([]);
    expect(ids({ signature: { office: '[Dependencia] ' } }, text)).toEqual([
      'sin_firma_dependencia_contacto',
    ]);
  });
});
