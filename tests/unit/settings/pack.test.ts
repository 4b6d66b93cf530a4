import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { translator } from '../../../lib/i18n/messages';
import { readPack } from '../../../lib/settings/pack';
import { offeredTemplates, TEMPLATES } from '../../../lib/templates/catalogue';
import es from '../../../public/_locales/es/messages.json';
import { RULES } from '../../../rules';

const say = translator(es);

const OWN = {
  id: 'predial',
  type: 'substitution',
  name: 'Predial',
  why: 'Así lo llama la ciudadanía.',
  terms: [{ term: 'tributo inmobiliario', use: ['impuesto predial'] }],
  examples: { flags: ['El tributo inmobiliario subió.'], accepts: ['El predial subió.'] },
};
const PACK = {
  version: 1,
  name: 'Hacienda',
  rules: {
    'frase-larga': { severity: 'info', channels: ['email'], options: { maxWords: 30 } },
  },
  own: [OWN],
};

const write = (pack: unknown): string => JSON.stringify(pack, null, 2);

/** Problems as an admin reads them: line, path and sentence. */
function problems(text: string): string[] {
  const read = readPack(text, RULES);
  if (!('problems' in read)) return [];
  return read.problems.map(({ line, path, messageId, data }) => {
    const { type } = data;
    const told = say(messageId, typeof type === 'string' ? { ...data, type: say(type) } : data);
    expect(told).not.toBe(messageId);
    expect(told).not.toMatch(/pack_/u);
    return `${line} ${path.join('.')}: ${told}`;
  });
}

const own = (change: object): string => write({ ...PACK, own: [{ ...OWN, ...change }] });

describe('a rule pack', () => {
  it('is taken when all of it makes sense', () => {
    const read = readPack(write(PACK), RULES);
    expect(read).toMatchObject({ pack: { ...PACK, version: 3 } });
    if ('own' in read) expect(read.own.rules.map(({ id }) => id)).toEqual(['predial']);
  });

  it.each([
    ['text that is no JSON', '{\n "version": 1,\n "name": }', /^3 : no es JSON válido/u],
    ['a comma too many', '{"version": 1, "name": "x",}', /^1 : no es JSON válido/u],
    ['nesting without end', '['.repeat(100_000), /demasiadas llaves/u],
    ['another kind of value', '[]', /^1 : debe ser un objeto/u],
    ['no version', '{"name": "x"}', /falta la clave «version»/u],
    ['another version', '{"version": 0, "name": "x"}', /^1 version: la versión.* es 3/u],
    ['a newer version', '{"version": 4, "nam": "x"}', /^1 version: .*versión 4, más nueva/u],
    [
      'a greeting of two lines',
      write({ ...PACK, courtesy: { greetings: { add: ['Hola,\nvecina'] } } }),
      /courtesy\.greetings\.add\.0: debe ser palabras en una sola línea/u,
    ],
    [
      'an unknown part of the signature',
      write({ ...PACK, courtesy: { signature: { cargo: 'x' } } }),
      /courtesy\.signature\.cargo: no se conoce la clave «cargo»/u,
    ],
    [
      'more greetings than there is room for',
      write({ ...PACK, courtesy: { greetings: { add: Array(201).fill('Hola') } } }),
      /courtesy\.greetings\.add: debe tener 200 como máximo/u,
    ],
    [
      'an offer that is refused',
      write({ ...PACK, courtesy: { farewells: { remove: ['Atte.'], letter: 'atte' } } }),
      /courtesy\.farewells\.letter: «atte» se propone y a la vez se quita/u,
    ],
    ['a repeated key', '{"version": 1,\n"name": "x",\n"name": "y"}', /^3 name: .*dos veces/u],
    ['half a character as a key', '{"version":1,"name":"x","\\ud800":1}', /no se conoce/u],
    ['a number as a key', '{"version":1,"name":"x","0":1}', /^1 0: no se conoce la clave «0»/u],
    ['__proto__', '{"version":1,"name":"x","__proto__":{}}', /no se conoce la clave «__proto__»/u],
    [
      'an unknown key',
      write({ ...PACK, ruls: {} }),
      /ruls: no se conoce la clave «ruls»; ¿quiso decir «rules»\?/u,
    ],
    [
      'an unknown rule',
      write({ ...PACK, rules: { 'frases-largas': {} } }),
      /^5 rules\.frases-largas: no existe la regla «frases-largas»; ¿quiso decir «frase-larga»\?/u,
    ],
    [
      'an unknown option',
      write({ ...PACK, rules: { 'frase-larga': { options: { maxwords: 30 } } } }),
      /options\.maxwords: .*¿quiso decir «maxWords»\?/u,
    ],
    [
      'a number out of range',
      write({ ...PACK, rules: { 'frase-larga': { options: { maxWords: 3 } } } }),
      /maxWords: debe ser 15 o más/u,
    ],
    [
      'a wrong type',
      write({ ...PACK, rules: { 'frase-larga': { options: { maxWords: '30' } } } }),
      /maxWords: debe ser un número entero/u,
    ],
    [
      'a wrong severity',
      write({ ...PACK, rules: { 'frase-larga': { severity: 'grave' } } }),
      /severity: debe ser uno de estos: error, warning, info/u,
    ],
    ['no channel', write({ ...PACK, rules: { 'frase-larga': { channels: [] } } }), /al menos 1/u],
  ])('is refused for %s', (_, text, said) => {
    expect(problems(text)).toEqual([expect.stringMatching(said)]);
  });

  it('lists all that is wrong, in order', () => {
    const text = write({ version: 1, name: '', rules: { nada: {}, 'frase-larga': { si: 1 } } });
    expect(problems(text)).toEqual([
      expect.stringMatching(/^3 name: no puede estar vacío/u),
      expect.stringMatching(/^5 rules\.nada: /u),
      expect.stringMatching(/^7 rules\.frase-larga\.si: /u),
    ]);
  });
});

describe('an own rule', () => {
  it.each([
    ['without examples', { examples: undefined }, /falta la clave «examples»/u],
    ['with one kind of example', { examples: { flags: ['x'], accepts: [] } }, /al menos 1/u],
    [
      'that flags no such example',
      { examples: { flags: ['Nada.'], accepts: ['Nada.'] } },
      /own\.0\.examples\.flags\.0: la regla «predial» no marca este ejemplo/u,
    ],
    [
      'that flags what it should accept',
      { examples: { ...OWN.examples, accepts: ['Un tributo inmobiliario.'] } },
      /own\.0\.examples\.accepts\.0: la regla «predial» marca/u,
    ],
    ['named as another', { id: 'frase-larga' }, /own\.0\.id: ya hay una regla «frase-larga»/u],
    ['with a strange name', { id: 'Mi regla' }, /own\.0\.id: el «id» lleva solo minúsculas/u],
    ['of no type', { type: 'regex' }, /type: debe ser uno de estos: substitution/u],
    ['without alternatives', { terms: [{ term: 'x' }] }, /terms\.0: falta la clave «use»/u],
    ['with keys of another type', { maximum: 3 }, /maximum: la clave «maximum» no va/u],
    ['with holes nobody fills', { message: 'Use {otra}.' }, /message: entre llaves solo/u],
    ['with open groups', { terms: [{ term: '(a|b', use: ['c'] }] }, /los paréntesis/u],
    ['of nothing', { terms: [{ term: '(|)', use: ['c'] }] }, /sin ninguna palabra/u],
    [
      'that stands for a flood',
      { terms: [{ term: '(a|b)'.repeat(30), use: ['c'] }] },
      /más de \d+ formas/u,
    ],
  ])('is refused %s', (_, change, said) => {
    expect(problems(own(change))).toEqual([expect.stringMatching(said)]);
  });

  it('needs what its type needs', () => {
    const change = { type: 'maximum', terms: ['por favor'] };
    expect(problems(own(change))).toEqual([expect.stringMatching(/falta la clave «maximum»/u)]);
  });
});

describe('whatever the text', () => {
  /** Each answer is a pack that works, or problems that each have a place and a sentence. */
  function answers(text: string): void {
    const read = readPack(text, RULES);
    if ('problems' in read) {
      expect(read.problems.length).toBeGreaterThan(0);
      const lines = text.split('\n');
      for (const { line, column, messageId } of read.problems) {
        expect(es).toHaveProperty([messageId]);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    } else {
      const engine = createEngine({
        rules: [...RULES, ...read.own.rules],
        settings: read.pack.rules ?? {},
      });
      engine.check({ channel: 'chat', text: 'El tributo inmobiliario subió.', context: {} });
    }
  }

  it('is answered when it is any text or any JSON', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), answers), { numRuns: 300 });
    fc.assert(fc.property(fc.json({ stringUnit: 'binary' }), answers), { numRuns: 300 });
  });

  it('is answered when a good pack was cut', () => {
    const text = write(PACK);
    fc.assert(fc.property(fc.nat(text.length), (end) => answers(text.slice(0, end))));
  });

  it('is answered when anything in a good pack is something else', () => {
    const places = [...paths(PACK)];
    const change = fc.record({
      path: fc.constantFrom(...places),
      value: fc.oneof(
        fc.jsonValue({ stringUnit: 'binary' }),
        fc.constantFrom('', '()', '(a|', '#'),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const pack = structuredClone(PACK);
        for (const { path, value } of changes) put(pack, path, value);
        answers(write(pack));
      }),
      { numRuns: 500 },
    );
  });
});

function* paths(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* paths(child, [...path, key]);
}

/** Sets what a path leads to; a path that an earlier change cut off leads nowhere. */
function put(pack: object, path: readonly string[], value: unknown): void {
  let at = pack as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    if (typeof next !== 'object' || next === null) return;
    at = next as Record<string, unknown>;
  }
  at[path.at(-1) as string] = value;
}

describe('a template of the entity', () => {
  const TEMPLATE = {
    id: 'cita-predial',
    channels: ['email', 'form'],
    title: 'Cita para el predial',
    text: 'Cordial saludo, {nombre}:\n\nSu cita es el {fecha} en {sede_más_cercana}.',
  };
  const templates = (...all: object[]): string => write({ ...PACK, templates: all });

  it('is taken with fields of any name', () => {
    expect(readPack(templates(TEMPLATE), RULES)).toMatchObject({ pack: { templates: [TEMPLATE] } });
  });

  it.each([
    ['without a text', { text: undefined }, /templates\.0: falta la clave «text»/u],
    ['with an empty title', { title: '' }, /title: no puede estar vacío/u],
    ['for no channel', { channels: [] }, /channels: debe tener al menos 1/u],
    ['for a channel that is none', { channels: ['correo'] }, /email, chat, form/u],
    ['with a field in capitals', { text: 'Hola, {NOMBRE}.' }, /text: .*como «\{nombre\}»/u],
    ['with an open field', { text: 'Hola, {nombre.' }, /text: .*como «\{nombre\}»/u],
    ['with an unknown key', { titulo: 'x' }, /no se conoce la clave «titulo»/u],
  ])('is refused %s', (_, change, said) => {
    expect(problems(templates({ ...TEMPLATE, ...change }))).toEqual([expect.stringMatching(said)]);
  });

  it('has an id that no other of the pack has', () => {
    expect(problems(templates(TEMPLATE, { ...TEMPLATE, title: 'Otra' }))).toEqual([
      expect.stringMatching(/templates\.1\.id: ya hay una plantilla «cita-predial»/u),
    ]);
  });

  it('takes the place of ours with the same id', () => {
    const own = { ...TEMPLATE, id: 'acuse', channels: ['email'] as const };
    const offered = offeredTemplates([own]);
    expect(offered.filter(({ id }) => id === 'acuse')).toEqual([own]);
    expect(offered.length).toBe(TEMPLATES.length);
  });
});
