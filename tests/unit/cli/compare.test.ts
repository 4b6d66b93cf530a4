import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from './command';

const folder = mkdtempSync(join(tmpdir(), 'usted-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ version: 1, name, ...content }));
  return path;
}

const base = pack('base.json', {});
const calm = pack('calma.json', { rules: { tuteo: { enabled: false } } });
const REPLY = `${JSON.stringify({ id: 'a', channel: 'chat', text: 'Con gusto, tienes cita.' })}\n`;

describe('--compare', () => {
  it('tells by rule what a pack changes, with samples, and fails for no finding', async () => {
    const { code, stdout } = await check(['--rules', calm, '--compare', base], 'Tienes cita.');
    expect(code).toBe(0);
    expect(stdout).toContain('Tuteo y voseo [tuteo]: 0 nuevos, 1 que ya no salen, 0 iguales');
    expect(stdout).toContain('- entrada estándar: Tienes');
    expect(stdout).toContain('Cambian 1 de 1 respuestas.');
  });

  it('reads lines and writes a line a rule', async () => {
    const args = ['--compare', calm, '--format', 'jsonl'];
    const { code, stdout } = await check(args, REPLY);
    expect(code).toBe(0);
    const [rule] = stdout
      .split('\n')
      .filter(Boolean)
      .map((each) => JSON.parse(each));
    expect(rule).toMatchObject({
      ...{ ruleId: 'tuteo', added: 1, removed: 0 },
      addedSamples: [{ id: 'a', actual: 'tienes' }],
    });
  });

  it('names what is wrong in the pack that it compares with', async () => {
    const broken = pack('rota.json', { rules: { tuteo: { enabled: 'tal vez' } } });
    const { code, stderr } = await check(['--compare', broken], 'Tienes cita.');
    expect(code).toBe(2);
    expect(stderr).toContain('rota.json');
    expect(stderr).toContain('rules.tuteo.enabled');
  });

  it('says that SARIF cannot compare', async () => {
    const { code, stderr } = await check(['--compare', base, '--format', 'sarif'], 'Hola.');
    expect(code).toBe(2);
    expect(stderr).toContain('SARIF');
  });
});
