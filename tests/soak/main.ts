import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { chartOf, tableOf } from './report';
import { soak } from './soak';
import { growthOf } from './trend';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    // Writes table and drawing into the README.
    readme: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('Indique los minutos con un número, por ejemplo --minutes 30.');
  process.exit(2);
}

await build({ mode: 'e2e' });
const result = await soak({
  minutes,
  every: Math.min(1, minutes / 10),
  onSample: (sample) => console.log(JSON.stringify(sample)),
});
const share = (quantity: 'dataKb' | 'nodes' | 'listeners'): string =>
  `${(100 * growthOf(result.samples, quantity)).toFixed(1).replace('.', ',')} %`;
const number = new Intl.NumberFormat('es-CO');
const told = [
  `${number.format(result.keys)} teclas en ${minutes} minutos y ninguna perdida; ${number.format(result.fixes)} correcciones;`,
  `${number.format(result.mutationsPerSecond)} nodos de la página cambiados por segundo.`,
  `Crecimiento, más allá del ruido: datos ${share('dataKb')}, nodos ${share('nodes')}, escuchas ${share('listeners')}.`,
].join(' ');
console.log(`\n${told}\n\n${tableOf(result)}`);

if (values.readme) {
  writeFileSync('tests/soak/memoria.svg', chartOf(result));
  const readme = readFileSync('README.md', 'utf8');
  const part = `<!-- resistencia -->\n${told}\n\n![Datos en memoria durante la prueba](tests/soak/memoria.svg)\n\n${tableOf(result)}\n<!-- /resistencia -->`;
  writeFileSync(
    'README.md',
    readme.replace(/<!-- resistencia -->.*<!-- \/resistencia -->/su, () => part),
  );
}
