/** What the engine of JavaScript calls the time in which it takes back memory. */
export const GARBAGE = '(garbage collector)';

/** Parts of the product as a reader of the report knows them, by the paths of their modules. */
const PARTS: readonly (readonly [part: string, paths: RegExp])[] = [
  ['Bibliotecas', /\/node_modules\//u],
  ['Datos de la lengua', /\/(?:rules\/data|lib\/spanish\/(?:data|generated))\//u],
  ['Reglas', /\/rules\//u],
  ['Español: verbos, tratos, frases', /\/lib\/spanish\//u],
  ['Motor: párrafos, términos', /\/lib\/engine\//u],
  ['Ortografía', /\/lib\/spelling\//u],
  ['Campos y sitios', /\/lib\/(?:fields|hosts)\//u],
  ['Recoger memoria', /^\(garbage/u],
  ['Ajustes y catálogo de reglas', /\/lib\/(?:settings|messaging|checking)\//u],
  ['Lo que se ve', /\/lib\/(?:coach|ui|templates)\//u],
];
const REST = 'Lo demás';

/** @param path address or path of a module */
export function partOf(path: string): string {
  return PARTS.find(([, paths]) => paths.test(path))?.[0] ?? REST;
}

/** Adds up amounts by part, the largest first. */
export function byPart(amounts: Iterable<readonly [path: string, amount: number]>) {
  const sums = new Map<string, number>();
  for (const [path, amount] of amounts) {
    const part = partOf(path);
    sums.set(part, (sums.get(part) ?? 0) + amount);
  }
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}
