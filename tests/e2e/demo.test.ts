import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';

/** `npm start` where there is no display: the whole story, as a newcomer sees it. */
it('walks through the demonstration without a display', { timeout: 180_000 }, async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/demo/main.ts', '--headless']);
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      told += chunk;
    });
  }
  const code = await new Promise((done) => child.on('close', done));
  expect(told).toContain('Un clic en «Corregir»: ');
  expect(told).toContain('Ctrl+Z: el correo queda como estaba.');
  const pictures = [...told.matchAll(/^Imagen: (.+)$/gmu)].map(([, path = '']) => path);
  expect(pictures).toHaveLength(3);
  for (const path of pictures) expect(statSync(path).size).toBeGreaterThan(10_000);
  expect(code).toBe(0);
});
