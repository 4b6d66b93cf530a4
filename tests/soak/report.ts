import type { Sample } from './meter';
import type { SoakResult } from './soak';

const number = new Intl.NumberFormat('es-CO');

/** The lines of the README's table: a run in a few samples, evenly apart. */
export function tableOf({ samples }: SoakResult): string {
  const step = Math.max(1, Math.floor((samples.length - 1) / 6));
  const shown = samples.filter((_, index) => index % step === 0);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['Minuto', 'Datos (kB)', 'Código compilado (kB)', 'Nodos', 'Escuchas', 'Proceso (MB)']),
    row(Array(6).fill('---')),
    ...shown.map(({ minute, dataKb, codeKb, nodes, listeners, processMb }) =>
      row(
        [Math.round(minute), dataKb, codeKb, nodes, listeners]
          .map(number.format)
          .concat(processMb === undefined ? '–' : number.format(processMb)),
      ),
    ),
  ].join('\n');
}

const WIDTH = 720;
const HEIGHT = 200;
const PAD = { left: 64, right: 16, top: 28, bottom: 28 };

/** A drawing of what scripts held over a run, from zero. */
export function chartOf({ samples }: SoakResult): string {
  const last = samples.at(-1)?.minute ?? 1;
  const most = Math.max(...samples.map(({ dataKb }) => dataKb)) * 1.25;
  const x = (minute: number): number => PAD.left + (minute / last) * (WIDTH - PAD.left - PAD.right);
  const y = (kb: number): number =>
    HEIGHT - PAD.bottom - (kb / most) * (HEIGHT - PAD.top - PAD.bottom);
  const line = samples
    .map(({ minute, dataKb }: Sample) => `${x(minute).toFixed(1)},${y(dataKb).toFixed(1)}`)
    .join(' ');
  const level = samples.at(-1)?.dataKb ?? 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13">
  <title>Datos en memoria durante la prueba</title>
  <rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#fff"/>
  <text x="${PAD.left}" y="18" fill="#1f2933">Datos en memoria (kB) mientras se escribe sin pausa</text>
  <path d="M${PAD.left} ${y(0)}H${WIDTH - PAD.right}" stroke="#9aa5b1"/>
  <path d="M${PAD.left} ${y(level).toFixed(1)}H${WIDTH - PAD.right}" stroke="#d5dae0" stroke-dasharray="4 4"/>
  <text x="${PAD.left - 8}" y="${y(level) + 4}" fill="#52606d" text-anchor="end">${number.format(level)}</text>
  <text x="${PAD.left - 8}" y="${y(0) + 4}" fill="#52606d" text-anchor="end">0</text>
  <text x="${PAD.left}" y="${HEIGHT - 8}" fill="#52606d">0 min</text>
  <text x="${WIDTH - PAD.right}" y="${HEIGHT - 8}" fill="#52606d" text-anchor="end">${Math.round(last)} min</text>
  <polyline points="${line}" fill="none" stroke="#0b6e4f" stroke-width="2.5" stroke-linejoin="round"/>
</svg>
`;
}
