import { type Row, SIZES } from './compare';
import type { PageFigures } from './page';
import { type Budget, number } from './report';

/** Every budget of the product with what this run measured. */
export function budgetsOf(page: PageFigures, rows: readonly Row[]): Budget[] {
  const full = (name: string, size: (typeof SIZES)[number]) =>
    rows.find((row) => row.name.startsWith(name))?.full[SIZES.indexOf(size)]?.median ?? Number.NaN;
  const harper = full('harper', 10_000) / full('Usted', 10_000);
  const parse = full('Usted', 1_000_000) / full('retext-latin', 1_000_000);
  const parseSmall = full('Usted', 10_000) / full('retext-latin', 10_000);
  const exponent = rows.find(({ name }) => name === 'Usted')?.exponent ?? Number.NaN;
  const kB = (bytes: number) => `${number(bytes / 1_000)} kB`;
  const mB = (bytes: number) => `${number(bytes / 1e6)} MB`;
  const ms = (time: number) => `${number(time)} ms`;
  return [
    {
      what: 'De la tecla al hallazgo, correo de 2.000 palabras, p95',
      allowed: '4 ms',
      measured: `${ms(page.key.p95)} (mediana ${ms(page.key.median)}, de ellos ${ms(page.layoutPerKey)} de estilo y diseño); el segundo plano, aparte, ${ms(page.backgroundPerKey)}`,
      isMet: page.key.p95 <= 4,
    },
    {
      what: 'Revisión completa frente a harper.js, 10 kB',
      allowed: '3 veces más rápida',
      measured: `${number(harper)} veces`,
      isMet: harper >= 3,
    },
    {
      what: 'Revisión completa frente a un análisis de retext-latin',
      allowed: '3 veces, a lo sumo',
      measured: `${number(parse)} veces en 1 MB, ${number(parseSmall)} en 10 kB`,
      isMet: parse <= 3 && parseSmall <= 3,
    },
    {
      what: 'Cómo crece con el texto',
      allowed: 'n^1,2',
      measured: `n^${number(exponent)}`,
      isMet: exponent <= 1.2,
    },
    {
      what: 'Acompañante, comprimido',
      allowed: '90 kB',
      measured: `${kB(page.scriptGzipped)} (${kB(page.scriptBytes)} sin comprimir); lo que se ve, aparte: ${kB(page.viewGzipped)}; la puerta de cada marco, ${kB(page.doorGzipped)}`,
      isMet: page.scriptGzipped <= 90_000,
    },
    {
      what: 'Arranque del acompañante',
      allowed: '10 ms',
      measured: `${ms(page.start)}; lo que se ve, en otra tarea: ${ms(page.viewStart)}`,
      isMet: page.start <= 10,
    },
    {
      what: 'Ortografía y demás reglas listas, con el segundo plano dormido',
      allowed: '100 ms; 25 MB',
      measured: `${ms(page.waking)}; ocupa ${mB(page.backgroundHeap)} para todas las pestañas; el programa, ${kB(page.backgroundGzipped)} comprimido, y el diccionario, ${kB(page.dictionaryBytes)}`,
      isMet: page.waking <= 100 && page.backgroundHeap <= 25e6,
    },
    {
      what: `Llamadas en ${page.restSeconds} s de 20 pestañas en reposo`,
      allowed: '0',
      measured: String(page.wakeUps),
      isMet: page.wakeUps === 0,
    },
    {
      what: 'Pegar 1 MB: tarea más larga',
      allowed: '50 ms',
      measured: `${ms(page.pasteTask)}; antes, el cuadro en que el navegador compone lo pegado: ${ms(page.pasteFrame)}, y sin Usted ${ms(page.pasteFrameWithout)}`,
      isMet: Math.max(page.pasteTask, page.pasteFrame - page.pasteFrameWithout) <= 50,
    },
    {
      what: 'Primera lectura de un correo de 2.000 palabras: tarea más larga',
      allowed: '50 ms',
      measured: ms(page.firstTask),
      isMet: page.firstTask <= 50,
    },
    {
      what: 'Con 50.000 términos propios: de la tecla al hallazgo, p95; primera lectura, tarea más larga',
      allowed: '4 ms; 50 ms',
      measured: `${ms(page.large.key.p95)} (mediana ${ms(page.large.key.median)}); ${ms(page.large.firstTask)}; la pestaña ocupa ${mB(page.large.heap)}; el segundo plano, ${mB(page.large.backgroundHeap)}`,
      isMet: page.large.key.p95 <= 4 && page.large.firstTask <= 50,
    },
    {
      what: 'Página que cambia 5.000 nodos por segundo',
      allowed: '1 % del tiempo',
      measured: `${number(100 * page.busyShare)} %`,
      isMet: page.busyShare <= 0.01,
    },
    {
      what: 'Memoria de una pestaña con ese correo',
      allowed: '25 MB más',
      measured: `${mB(page.heapWith - page.heapWithout)} más (${mB(page.heapWithout)} sin Usted)`,
      isMet: page.heapWith - page.heapWithout <= 25e6,
    },
  ];
}
