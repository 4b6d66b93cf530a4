import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check, lines } from './command';

const LONG = `Le informamos que ${'la oficina de registro revisó el documento y '.repeat(8)}le escribe.`;
const folder = mkdtempSync(join(tmpdir(), 'usted-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const line = (draft: object): string => `${JSON.stringify(draft)}\n`;

describe('jsonl', () => {
  it('answers a line a draft, in order, with the shape of the contract', async () => {
    const { code, stdout, stderr } = await check(
      ['--format', 'jsonl'],
      line({ id: 'a', channel: 'form', text: LONG }) + line({ id: 2, channel: 'chat', text: '' }),
    );
    expect(stderr).toBe('');
    expect(code).not.toBe(2);
    const [first, second] = lines(stdout).map((each) => JSON.parse(each));
    expect(first.id).toBe('a');
    expect(second.id).toBe(2);
    const finding = first.findings.find(
      (each: { ruleId: string }) => each.ruleId === 'frase-larga',
    );
    expect(Object.keys(finding)).toEqual([
      ...['ruleId', 'scope', 'start', 'end'],
      ...['severity', 'message', 'actual', 'expected'],
    ]);
    expect(LONG.slice(finding.start, finding.end)).toBe(finding.actual);
    expect(finding.message).not.toMatch(/[{}]/u);
  });

  it('names each bad line and answers the others', async () => {
    const input = Buffer.concat([
      Buffer.from('\uFEFF{"id":1,"channel":"chat","text":"Buenos días."}\r\n'),
      Buffer.from('{"id":2,"text":"\xff"}\n', 'latin1'),
      Buffer.from(
        [
          '{"id":3,"text":"a"',
          '[]',
          '{"text":"a"}',
          '{"id":6}',
          '{"id":7,"text":7}',
          '{"id":8,"text":"a","channel":"fax"}',
          '',
          '{"id":10,"text":"a","context":[]}',
          '{"id":11,"text":"a","context":{"attachments":["a.pdf"]}}',
          '{"id":12,"text":"a","context":{"quotedRanges":[{"start":0,"end":2}]}}',
          `{"id":13,"text":"a","context":${'['.repeat(100_000)}`,
          '{"id":14,"channel":"chat","text":"Gracias.","context":null}',
        ].join('\n'),
      ),
    ]);
    const { code, stdout, stderr } = await check(['--format', 'jsonl'], input);
    expect(code).toBe(2);
    expect(lines(stdout).map((each) => JSON.parse(each).id)).toEqual([1, 14]);
    const complaints = lines(stderr);
    const at = [2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13];
    expect(complaints).toHaveLength(at.length);
    for (const [index, number] of at.entries()) {
      expect(complaints[index]).toMatch(
        new RegExp(`^entrada estándar, línea ${number}: [«\\p{L}]`, 'u'),
      );
      expect(complaints[index]).not.toMatch(/cli_|[^"]\{\w+\}/u);
    }
    expect(stderr).toContain('los que hay son: email, chat, form');
  });

  it('tells of keys that nobody reads, and goes on', async () => {
    const { code, stdout, stderr } = await check(
      ['--format', 'jsonl', '--exit-zero'],
      line({ id: 1, channel: 'chat', text: 'Gracias.', contex: {}, agente: 'Ana' }).repeat(3),
    );
    expect(code).toBe(0);
    expect(lines(stdout)).toHaveLength(3);
    expect(lines(stderr)).toEqual([
      expect.stringContaining('«contex»; ¿quiso decir «context»?'),
      expect.stringContaining('«agente»'),
    ]);
  });

  it('reads several files and standard input in the order given', async () => {
    const one = file('uno.jsonl', line({ id: 'uno', channel: 'chat', text: '' }));
    const two = file('dos.jsonl', '{"id":"dos","channel":"chat","text":""}\nroto');
    const { code, stdout, stderr } = await check(
      ['--format', 'jsonl', two, '-', one],
      line({ id: 'en medio', channel: 'chat', text: '' }),
    );
    expect(code).toBe(2);
    expect(lines(stdout).map((each) => JSON.parse(each).id)).toEqual(['dos', 'en medio', 'uno']);
    expect(stderr).toMatch(/dos\.jsonl, línea 2: /u);
  });

  it('ends quietly when its reader leaves', async () => {
    const many = line({ id: 1, channel: 'chat', text: 'Buenos días.' }).repeat(50_000);
    const path = file('muchas.jsonl', many);
    const run = `"${process.execPath}" --import tsx lib/cli/main.ts --format jsonl "${path}" | head -n 1`;
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', run], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(lines(stdout)).toHaveLength(1);
    expect(status).toBe(0);
  });
});

describe('plain text', () => {
  it('shows people where, what and what to write', async () => {
    const path = file('carta.txt', `Señora Pérez:\r\n\r\n${LONG}\r\n`);
    const { stdout } = await check(['--explain', path]);
    expect(stdout).toContain(`${path}:3:1: advertencia: `);
    expect(stdout).toContain('[frase-larga]');
    expect(stdout).toContain('Protocolo de servicio al ciudadano');
    expect(stdout).not.toContain('\u001b');
  });

  it('gives one JSON list', async () => {
    const one = file('a.txt', LONG);
    const two = file('b.txt', '');
    const { stdout } = await check(['--format', 'json', '--channel', 'form', one, two]);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: one, channel: 'form', findings: expect.any(Array) },
      { file: two, channel: 'form', findings: expect.any(Array) },
    ]);
  });

  it('names files it cannot read and answers the others', async () => {
    const good = file('buena.txt', 'Gracias.');
    const bad = file('latina.txt', Buffer.from('Hola.\nAtenci\xf3n', 'latin1'));
    const { code, stdout, stderr } = await check([
      ...['--format', 'json', '--channel', 'chat'],
      ...[join(folder, 'falta.txt'), folder, bad, good],
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/falta\.txt: no existe/u),
      expect.stringMatching(/es una carpeta/u),
      expect.stringMatching(/latina\.txt, línea 2: no está en UTF-8/u),
    ]);
  });
});

describe('a rule pack', () => {
  const pack = (content: object): string =>
    file('paquete.json', JSON.stringify({ version: 1, name: 'Entidad', ...content }, null, 2));

  it('says how the entity greets', async () => {
    const path = pack({
      courtesy: { greetings: { add: ['Le escribe la Alcaldía'], remove: ['hola'] } },
    });
    const text = (open: string) => `${open}: su cita quedó para el lunes. Gracias.`;
    const { stdout } = await check(
      ['--format', 'jsonl', '--rules', path, '--exit-zero'],
      line({ id: 1, channel: 'email', text: text('Le escribe la Alcaldía') }) +
        line({ id: 2, channel: 'email', text: text('Hola, vecina') }),
    );
    const greeted = lines(stdout)
      .map((each) => JSON.parse(each))
      .map(({ findings }) =>
        findings.find(({ ruleId }: { ruleId: string }) => ruleId === 'sin-saludo'),
      );
    expect(greeted).toEqual([undefined, expect.objectContaining({ actual: 'Hola' })]);
  });

  it('sets rules and adds the entity’s own', async () => {
    const path = pack({
      rules: { 'frase-larga': { severity: 'error', options: { maxWords: 15 } } },
      own: [
        {
          ...{ id: 'predial', type: 'substitution', name: 'Predial', why: 'Se entiende mejor.' },
          message: 'En vez de «{actual}», «{expected}».',
          terms: [{ term: 'tributo inmobiliario', use: ['impuesto predial'] }],
          examples: { flags: ['El tributo inmobiliario.'], accepts: ['El predial.'] },
        },
      ],
    });
    const text = `El tributo inmobiliario ${'sube este año en su barrio '.repeat(4)}.`;
    const { code, stdout } = await check(
      ['--format', 'jsonl', '--rules', path],
      line({ id: 1, channel: 'form', text }),
    );
    expect(code).toBe(1);
    const [{ findings }] = lines(stdout).map((each) => JSON.parse(each));
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'frase-larga', severity: 'error' }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'predial',
        message: 'En vez de «tributo inmobiliario», «impuesto predial».',
        expected: ['impuesto predial'],
      }),
    );
  });

  it('is refused whole, with every place, before anything is read', async () => {
    const path = pack({ rules: { 'frase-larga': { options: { maxWords: 2 } }, nada: {} } });
    const { code, stdout, stderr } = await check(['--rules', path], 'Hola.');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines(stderr)).toEqual([
      `${path}, línea 7, columna 9 (rules.frase-larga.options.maxWords): debe ser 15 o más.`,
      `${path}, línea 10, columna 5 (rules.nada): no existe la regla «nada».`,
    ]);
  });

  it('may be the values of a browser policy: what cannot be used is named, and the rest holds', async () => {
    const policy = { locks: { rules: { tuteoo: {}, tuteo: { enabled: false } }, review: 'nunca' } };
    const path = file('politica.json', JSON.stringify(policy, null, 2));
    const { code, stdout, stderr } = await check(
      ['--format', 'json', '--policy', path],
      'Tienes cita el lunes.',
    );
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([
      expect.stringContaining(`${path}, línea 9, columna 5 (locks.review): se esperaba`),
      `${path}, línea 4, columna 7 (locks.rules.tuteoo): no existe la regla «tuteoo»; ¿quiso decir «tuteo»?`,
    ]);
    expect(stdout).not.toContain('"tuteo"');
  });

  it('must be there', async () => {
    const { code, stderr } = await check(['--rules', join(folder, 'falta.json')], 'Hola.');
    expect(code).toBe(2);
    expect(stderr).toMatch(/falta\.json: no existe/u);
  });
});

describe('arguments', () => {
  it.each([
    [['--formt', 'json'], '¿quiso decir --format?'],
    [['--format', 'xml'], 'text, json, jsonl, sarif'],
    [['--format'], 'le falta su valor'],
    [['--channel', 'fax'], 'email, chat, form'],
    [['--explain=si'], 'no lleva valor'],
    [['--zzz'], 'No existe la opción --zzz'],
  ])('%j is refused by name', async (args, said) => {
    const { code, stdout, stderr } = await check(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('explain themselves', async () => {
    const { code, stdout } = await check(['--help']);
    expect(code).toBe(0);
    for (const flag of [
      '--channel',
      '--format',
      '--rules',
      '--policy',
      '--explain',
      '--exit-zero',
    ]) {
      expect(stdout).toContain(flag);
    }
  });
});
