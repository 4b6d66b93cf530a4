import { expect, it } from 'vitest';
import { check } from './command';

const LONG = `Le informamos que ${'la oficina de registro revisó el documento y '.repeat(8)}le escribe.`;

it('writes SARIF 2.1.0', async () => {
  const { stdout } = await check(['--format', 'sarif'], `Señora Pérez:\n${LONG}`);
  const log = JSON.parse(stdout);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const { driver } = run.tool;
  expect(driver.rules.map(({ id }: { id: string }) => id)).toContain('frase-larga');
  expect(run.columnKind).toBe('utf16CodeUnits');
  for (const result of run.results) {
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.message.text).not.toBe('');
    expect(() => new URL(result.locations[0].physicalLocation.artifactLocation.uri)).not.toThrow();
  }
  const long = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'frase-larga');
  expect(long.locations[0].physicalLocation.region).toEqual({
    ...{ startLine: 2, startColumn: 1, endLine: 2, endColumn: LONG.length + 1 },
    ...{ charOffset: 14, charLength: LONG.length },
  });
});
