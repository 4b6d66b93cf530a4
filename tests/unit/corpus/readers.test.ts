import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../lib/corpus/check';
import { CorpusComparison } from '../../../lib/corpus/compare';
import { readerOf } from '../../../lib/corpus/formats';
import type { Input } from '../../../lib/corpus/reader';
import { createEngine } from '../../../lib/engine/engine';
import { RULES } from '../../../rules';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a file of this name and content is read as; in chunks of a size that breaks everything. */
async function read(name: string, content: string | Uint8Array, size = 7): Promise<Input[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const inputs: Input[] = [];
  const reader = readerOf(name);
  if (!reader) throw new Error(`nobody reads ${name}`);
  for await (const input of reader(inChunks(bytes, size), 'chat')) inputs.push(input);
  return inputs;
}

const drafts = (inputs: readonly Input[]) =>
  inputs.flatMap((each) => ('draft' in each ? [each.draft] : []));

describe('a table', () => {
  it('is read by its heads, with breaks and quotes in its cells', async () => {
    const [first, second] = await read(
      'octubre.csv',
      'Radicado;Asunto;Respuesta\r\n17;Su cita;"Buenos días:\r\nTienes ""cita""."\r\n18;;Hola\r\n',
    );
    expect(first).toEqual({
      place: { line: 2 },
      id: '17',
      draft: {
        channel: 'chat',
        text: 'Buenos días:\nTienes "cita".',
        context: { subject: 'Su cita' },
      },
    });
    expect(second).toMatchObject({ id: '18', draft: { text: 'Hola', context: {} } });
  });

  it('is read in the encoding of Windows', async () => {
    const latin = Uint8Array.from('canal,texto\nCorreo,Petición de años\n', (c) => c.charCodeAt(0));
    expect(drafts(await read('a.csv', latin))).toEqual([
      { channel: 'email', text: 'Petición de años', context: {} },
    ]);
  });

  it('without heads says which column it took', async () => {
    const inputs = await read('a.tsv', '1\tHola, su cita es hoy\n2\tAdiós\n');
    expect(inputs[0]).toMatchObject({ messageId: 'corpus_no_heads', warning: true });
    expect(drafts(inputs).map(({ text }) => text)).toEqual(['Hola, su cita es hoy', 'Adiós']);
  });

  it('tells a channel that there is not, with its row, and reads on', async () => {
    const inputs = await read('a.csv', 'canal,texto\nfax,Uno\nchat,Dos\n');
    expect(inputs[0]).toMatchObject({ messageId: 'cli_unknown_channel', place: { line: 2 } });
    expect(drafts(inputs).map(({ text }) => text)).toEqual(['Dos']);
  });
});

const LETTER = [
  'From: Oficina <oficina@entidad.gov.co>',
  'To: ana@correo.test',
  'Subject: =?utf-8?Q?Su_petici=C3=B3n?=',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Buenos días:',
  '>From hoy tienes cita.',
  '-- ',
  'Luis Gómez',
  '--x',
  'Content-Type: application/pdf; name="certificado.pdf"',
  'Content-Disposition: attachment; filename="certificado.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0=',
  '--x--',
].join('\r\n');

describe('mail', () => {
  it('is read letter by letter, with what is known around the text', async () => {
    const html = [
      'From: Oficina <oficina@entidad.gov.co>',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Señora <b>Ana</b>:</p><blockquote>¿Cuándo es mi cita?</blockquote><p>El lunes.</p>',
    ].join('\n');
    const box = `From a@b Mon Oct  5\r\n${LETTER}\r\n\r\nFrom a@b Tue Oct  6\n${html}\n`;
    const inputs = await read('enviados.mbox', box);
    expect(inputs[0]).toMatchObject({ id: 'Su petición', place: { line: 1 } });
    const [first, second] = drafts(inputs);
    expect(first).toMatchObject({
      channel: 'email',
      context: {
        subject: 'Su petición',
        recipients: ['ana@correo.test'],
        attachments: [{ name: 'certificado.pdf' }],
      },
    });
    expect(first?.text).toContain('Buenos días:\nFrom hoy tienes cita.\n--');
    expect(first?.context.signatureRange).toBeDefined();
    expect(second?.text).toBe('Señora Ana:\n\n> ¿Cuándo es mi cita?\n\nEl lunes.');
    expect(drafts(await read('uno.eml', LETTER))).toEqual([first]);
  });
});

describe('a check of a corpus', () => {
  const file = (path: string, content: string) => ({
    path,
    size: new TextEncoder().encode(content).length,
    stream: () => inChunks(new TextEncoder().encode(content), 100),
  });

  it('goes through all files, tells how far it is and what it could not read', async () => {
    const before = createEngine({ rules: RULES });
    const after = createEngine({ rules: RULES, settings: { tuteo: { enabled: false } } });
    const comparison = new CorpusComparison(before, after);
    const files = [
      file('viejo/uno.txt', 'Tienes que venir mañana a la oficina.'),
      file('viejo/hoja.xlsx', 'PK'),
      file('viejo/dos.jsonl', '{"id":"7","text":"Tú puedes ir."}\nnada\n'),
    ];
    const run = checkCorpus(files, 'email', comparison);
    let step = await run.next();
    let last = step.value;
    while (!step.done) {
      last = step.value;
      step = await run.next();
    }
    const total = files.reduce((sum, { size }) => sum + size, 0);
    expect(last).toEqual({ read: total, total, drafts: 2 });
    expect(step.value).toMatchObject({
      count: 2,
      told: [
        { messageId: 'corpus_unknown_format', place: { file: 'viejo/hoja.xlsx' } },
        { messageId: 'cli_json_broken', place: { file: 'viejo/dos.jsonl', line: 2 } },
      ],
    });
    const [tuteo] = comparison.result().rules.filter(({ ruleId }) => ruleId === 'tuteo');
    expect(tuteo?.removedSamples.map(({ id }) => id)).toContain('viejo/uno.txt');
    expect(tuteo?.added).toBe(0);
  });
});
