import { Conjugator } from '@jirimracek/conjugate-esp';
import { describe, expect, it } from 'vitest';
import { paradigmsOf as generated } from '../../../lib/build/verbs';
import { FINITE, GERUND } from '../../../lib/spanish/forms';
import { readingsOf } from '../../../lib/spanish/verbs/analyse';
import { allVerbs, applyCode, codesOf, paradigmsOf } from '../../../lib/spanish/verbs/lexicon';
import { toUsted } from '../../../lib/spanish/verbs/usted';

/** Every so many verbs, so that a run is short and no kind of verb is left out. */
const STEP = 97;
const SAMPLE = [
  ...'ser ir haber estar hacer decir tener venir poder querer ver dar saber oír caer'.split(' '),
  ...'enviar comunicar registrar pagar cruzar averiguar conducir dirigir distinguir'.split(' '),
];

describe('verb table', () => {
  it('agrees with what would be generated today', () => {
    const conjugator = new Conjugator();
    for (const verb of SAMPLE) {
      const stored = paradigmsOf(verb).map((paradigm) => codesOf(paradigm).join(','));
      expect([verb, stored.sort()]).toEqual([verb, generated(conjugator, verb).sort()]);
    }
  });

  it('knows again every form that it spells', () => {
    const verbs = [...allVerbs()].filter((_, index) => index % STEP === 0);
    expect(verbs.length).toBeGreaterThan(80);
    for (const [verb, paradigms] of verbs) {
      for (const paradigm of paradigms) {
        codesOf(paradigm).forEach((code, slot) => {
          if (code === '' || slot === 1) return;
          const spelled = applyCode(verb, code);
          const form = slot === 0 ? GERUND : FINITE + slot - 2;
          expect(readingsOf(spelled)).toContainEqual({ infinitive: verb, form, pronouns: '' });
        });
      }
    }
  });

  it('is no verb for words that are none', () => {
    for (const word of ['', 'x', 'zzzaste', 'ñ', '123', '😊']) {
      expect(readingsOf(word)).toEqual([]);
    }
  });
});

describe('toUsted', () => {
  it.each([
    ['puedes', 'puede'],
    ['comiste', 'comió'],
    ['hiciste', 'hizo'],
    ['comunícate', 'comuníquese'],
    ['comunicate', 'comuníquese'],
    ['podés', 'puede'],
    ['haz', 'haga'],
    ['dime', 'dígame'],
    ['decime', 'dígame'],
    ['mandámelo', 'mándemelo'],
    ['ayudarte', 'ayudarle'],
    ['enviártelo', 'enviárselo'],
    ['diciéndote', 'diciéndole'],
    ['olvides', 'olvide'],
    ['mantenlo', 'manténgalo'],
    ['dáme', 'deme'],
    ['registraos', 'regístrense'],
    ['tengáis', 'tengan'],
    ['sos', 'es'],
    ['andate', 'ándese'],
    ['reidentificarte', 'reidentificarle'],
  ])('%s → %s', (informal, usted) => {
    expect(readingsOf(informal).map((reading) => toUsted(reading))).toContain(usted);
  });
});
