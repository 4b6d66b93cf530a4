import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n/messages';
import { catalogueProblems } from '../../../lib/settings/catalogue-problems';
import { readPolicy } from '../../../lib/settings/policy';
import type { RuleSources } from '../../../lib/settings/rule-set';
import es from '../../../public/_locales/es/messages.json';
import { RULES } from '../../../rules';

const say = translator(es);

function told(sources: Partial<RuleSources>) {
  const { policy, device } = catalogueProblems({ edits: {}, ...sources }, RULES);
  const sentences = (problems: typeof policy) =>
    problems.map(({ place, messageId, data: { type, ...data } }) => {
      const named = typeof type === 'string' ? { ...data, type: say(type) } : data;
      return `${place}: ${say(messageId, named)}`;
    });
  return { policy: sentences(policy), device: sentences(device) };
}

describe('what the catalogue does not know', () => {
  it('is told of a policy with its place, and what was meant', () => {
    const raw = {
      pack: { version: 3, name: 'x', own: [own('tuteo')], rules: { jerga: { options: { x: 1 } } } },
      defaults: {
        rules: {
          tuteoo: { enabled: false },
          'frase-larga': { options: { maxWord: 3, maxWords: 2 } },
        },
        hosts: { hidden: ['gmail', 'Gmai'] },
      },
      locks: JSON.stringify({
        rules: {
          'frase-larga': { options: { maxWords: 1_000_000 } },
          'sin-firma': { options: { name: 'sí' } },
          jerga: { options: { accepted: 'x' } },
        },
        hiddenTemplates: ['nada-de-nada'],
      }),
    };
    const { policy, problems } = readPolicy(raw);
    expect(problems).toEqual([]);
    expect(told(policy ? { policy } : {})).toEqual({
      policy: [
        'pack.rules.jerga.options.x: no se conoce la clave «x».',
        expect.stringMatching(/^pack\.own\[0\]\.id: .*«tuteo»/u),
        'defaults.rules.tuteoo: no existe la regla «tuteoo»; ¿quiso decir «tuteo»?',
        'defaults.rules.frase-larga.options.maxWord: no se conoce la clave «maxWord»; ¿quiso decir «maxWords»?',
        'defaults.rules.frase-larga.options.maxWords: debe ser 15 o más.',
        'defaults.hosts.hidden[1]: no se conoce ningún sitio «Gmai»; ¿quiso decir «Gmail»?',
        expect.stringMatching(
          /^locks\.rules\.frase-larga\.options\.maxWords: debe ser \d+ o menos/u,
        ),
        'locks.rules.sin-firma.options.name: debe ser true o false.',
        'locks.rules.jerga.options.accepted: debe ser una lista entre corchetes.',
        'locks.hiddenTemplates[0]: no existe la plantilla «nada-de-nada».',
      ],
      device: [],
    });
  });

  it('is told of what is stored here; own rules of any layer are known', () => {
    const edits = { rules: { carta: { enabled: false }, nada: { enabled: true } } };
    const pack = { version: 3 as const, name: 'x', own: [own('carta')] };
    expect(told({ pack, edits })).toEqual({
      policy: [],
      device: ['edits.rules.nada: no existe la regla «nada».'],
    });
  });

  it('is nothing where all is known', () => {
    expect(told({})).toEqual({ policy: [], device: [] });
  });
});

function own(id: string) {
  const terms = ['misiva'];
  const examples = { flags: ['La misiva.'], accepts: ['La carta.'] };
  return { id, type: 'existence' as const, name: 'Carta', why: 'Porque sí.', terms, examples };
}
