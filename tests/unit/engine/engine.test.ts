import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../lib/engine/engine';
import { findMasks } from '../../../lib/engine/mask';
import { splitParagraphs } from '../../../lib/engine/paragraph';
import { parseParagraph } from '../../../lib/engine/parse';
import { toEnd } from '../../../lib/engine/to-end';
import { ortografia } from '../../../rules/ortografia';
import { mal } from '../sample-rules';

const email = (text: string, context = {}) => ({ channel: 'email' as const, text, context });

describe('engine', () => {
  it('places findings by UTF-16 offsets of the whole draft, after emoji too', () => {
    const text = 'Hola 👩‍👩‍👧.\n\nTodo mal aquí.\nMal.';
    const findings = createEngine({ rules: [mal] }).check(email(text));
    expect(findings.map((each) => each.actual)).toEqual(['mal', 'Mal']);
    for (const each of findings) {
      if (each.scope === 'span') expect(text.slice(each.start, each.end)).toBe(each.actual);
    }
  });

  it('answers the same from its cache, at a new place', () => {
    const engine = createEngine({ rules: [mal] });
    engine.check(email('mal'));
    expect(engine.check(email('Antes.\nmal'))).toMatchObject([{ start: 7, end: 10 }]);
  });

  it('never looks up the word being written, and no word twice', () => {
    const asked: string[] = [];
    const verdict = (word: string) => {
      asked.push(word);
      return word === 'Su' ? 'known' : 'unknown';
    };
    const engine = createEngine({
      rules: [ortografia],
      facts: { speller: { verdict, suggest: () => [] } },
    });
    const check = (text: string, writing = true) => {
      asked.length = 0;
      return toEnd(engine.steps(email(text), { at: text.length, writing }));
    };
    expect(check('Su peticion')).toEqual([]);
    expect(asked).toEqual(['Su']);
    expect(check('Su peticion ')).toMatchObject([{ actual: 'peticion' }]);
    expect(check('Su peticion ')).toMatchObject([{ actual: 'peticion' }]);
    expect(asked).toEqual([]);
    expect(check('Su peticion', false)).toMatchObject([{ actual: 'peticion' }]);
  });

  it('obeys settings', () => {
    const off = createEngine({ rules: [mal], settings: { mal: { enabled: false } } });
    expect(off.check(email('mal'))).toEqual([]);
    const soft = createEngine({ rules: [mal], settings: { mal: { severity: 'info' } } });
    expect(soft.check(email('mal'))).toMatchObject([{ severity: 'info' }]);
    expect(createEngine({ rules: [mal] }).check({ ...email('mal'), channel: 'chat' })).toEqual([]);
  });

  it('takes no word of five hundred letters for prose, and says so at once', () => {
    const text = `Mal. ${'a/'.repeat(50_000)} mal.`;
    const findings = createEngine({ rules: [mal] }).check(email(text));
    expect(findings).toMatchObject([{ start: 0 }, { start: text.length - 4 }]);
  });

  it('leaves masked text alone', () => {
    const text = 'Usted dijo «está mal» en mal.pdf y https://mal.co\n> mal\nmal';
    expect(createEngine({ rules: [mal] }).check(email(text))).toMatchObject([
      { start: text.length - 3 },
    ]);
    const quoted = email('mal mal', { quotedRanges: [{ start: 0, end: 3 }] });
    expect(createEngine({ rules: [mal] }).check(quoted)).toMatchObject([{ start: 4 }]);
  });
});

describe('paragraphs', () => {
  const split = (text: string) =>
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

  it('are lines', () => {
    expect(split('Hola:\n  Uno.  \n\n\nDos')).toEqual(['Hola:', 'Uno.', 'Dos']);
    expect(split('')).toEqual([]);
  });

  it('join lines that a mail program wrapped', () => {
    const wrapped =
      'Le informamos que su solicitud fue recibida el lunes y que\nla oficina la revisará.';
    expect(split(wrapped)).toEqual([wrapped]);
  });
});

describe('sentences', () => {
  const sentences = (text: string) =>
    parseParagraph(text, [], 0).sentences.map(({ start, end }) => text.slice(start, end));

  it('do not end at an abbreviation', () => {
    expect(sentences('La Dra. Pérez lo atiende. Vaya a la Cra. 7 No. 6-54.')).toEqual([
      'La Dra. Pérez lo atiende.',
      'Vaya a la Cra. 7 No. 6-54.',
    ]);
  });
});

describe('words', () => {
  const words = (text: string) => parseParagraph(text, [], 0).words.map((word) => word.text);

  it('leave the period to the sentence, even where the next begins in lower case', () => {
    expect(words('lo que tienes. gracias. chao')).toEqual([
      'lo',
      'que',
      'tienes',
      'gracias',
      'chao',
    ]);
    const { sentences } = parseParagraph('lo que tienes. gracias', [], 0);
    expect(sentences).toMatchObject([
      { start: 0, end: 14 },
      { start: 15, end: 22 },
    ]);
  });

  it('keep the period of an abbreviation', () => {
    expect(words('etc. y a las 8 a.m. en punto')).toEqual([
      'etc.',
      'y',
      'a',
      'las',
      '8',
      'a.m.',
      'en',
      'punto',
    ]);
  });
});

describe('masks', () => {
  it('cover addresses, links and the quoted thread', () => {
    const text =
      'Escriba a pqrsd@dnp.gov.co o en www.dnp.gov.co.\nEl lun, 3 nov 2026, Ana Ruiz escribió:\nmal';
    const masked = findMasks(email(text)).map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);
    expect(masked).toEqual([
      ['link', 'pqrsd@dnp.gov.co'],
      ['link', 'www.dnp.gov.co'],
      ['quoted', 'El lun, 3 nov 2026, Ana Ruiz escribió:\nmal'],
    ]);
  });

  it('leave the answer below the lines that a mail program quotes above it', () => {
    const text = 'El lun, 3 nov 2026, Ana Ruiz escribió:\n> mal\n\nEl recibo ya está listo.';
    expect(findMasks(email(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'El lun, 3 nov 2026, Ana Ruiz escribió:',
      '> mal',
    ]);
  });

  it('end where the host says that its own quote ends', () => {
    const quote = 'El lun, 3 nov 2026, Ana Ruiz escribió:\nmal';
    const { channel, text } = email(`${quote}\nEl recibo ya está listo.`);
    const context = { quotedRanges: [{ start: 0, end: quote.length }] };
    expect(findMasks({ channel, text, context })).toEqual([
      { kind: 'quoted', start: 0, end: quote.length },
    ]);
  });
});
