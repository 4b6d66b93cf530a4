import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../lib/settings/policy';

const places = (raw: unknown) =>
  readPolicy(raw).problems.map(({ place, expected }) => `${place} ${expected}`);

describe("the entity's policy", () => {
  it('is none where the browser has none', () => {
    for (const raw of [undefined, null, {}]) {
      expect(readPolicy(raw)).toEqual({ policy: undefined, problems: [] });
    }
  });

  it('brings a pack, defaults, locks, sites and hidden pages', () => {
    const raw = {
      pack: '{"version": 1, "name": "Hacienda"}',
      defaults: { review: 'warn' },
      locks: '{"clock": {"seconds": 90}}',
      hosts: ['gmail', 'https://chat.entidad.gov.co/*'],
      hidden: ['options'],
    };
    expect(readPolicy(raw)).toEqual({
      policy: {
        pack: { version: 3, name: 'Hacienda' },
        defaults: { review: 'warn' },
        locks: { clock: { seconds: 90 } },
        hosts: ['https://mail.google.com/*', 'https://chat.entidad.gov.co/*'],
        hidden: ['options'],
      },
      problems: [],
    });
  });

  it('adds and takes away by short lines', () => {
    const adjust = [
      '-tuteo',
      '+segunda-persona',
      '+jerga: bacano = muy bueno, excelente',
      '+jerga: parchar',
      '- jerga: porfa',
      '+saludos: Le escribe la Alcaldía',
      '-despedidas: atte',
    ];
    expect(readPolicy({ locks: { adjust } }).policy?.locks).toEqual({
      rules: { tuteo: { enabled: false }, 'segunda-persona': { enabled: true } },
      terms: {
        jerga: {
          add: [{ term: 'bacano', use: ['muy bueno', 'excelente'] }, { term: 'parchar' }],
          remove: ['porfa'],
        },
      },
      courtesy: {
        greetings: { add: ['Le escribe la Alcaldía'], remove: [] },
        farewells: { add: [], remove: ['atte'] },
      },
    });
  });

  it('names the place of each broken value and keeps the rest', () => {
    const raw = {
      defaults: { adjust: ['tuteo', '+nada: x', 7], rules: { tuteo: { enabled: 1 } } },
      locks: '{"review": ',
      hosts: ['correo', 'https://*/*', 'https://correo.gov.co/*'],
      hidden: ['portada', 'guide'],
      otra: true,
    };
    expect(places(raw)).toEqual([
      'defaults.rules.tuteo.enabled boolean',
      'defaults.adjust[0] adjustment',
      'defaults.adjust[1] adjustment',
      'defaults.adjust[2] adjustment',
      'locks json',
      'hosts[0] pattern',
      'hosts[1] pattern',
      'hidden[0] choice',
      'otra nothing',
    ]);
    expect(readPolicy(raw).policy).toMatchObject({
      hosts: ['https://correo.gov.co/*'],
      hidden: ['guide'],
    });
  });

  it('may come as one text, over which the other keys stand', () => {
    const json = JSON.stringify({ hidden: ['guide'], locks: { review: 'warn' } });
    expect(readPolicy({ json, hidden: ['options'] }).policy).toMatchObject({
      hidden: ['options'],
      locks: { review: 'warn' },
    });
    expect(places({ json: '{"locks": {"review": "siempre"}}' })).toEqual([
      'json.locks.review review',
    ]);
    expect(places({ json: '[[[[' })).toEqual(['json json']);
  });
});
