import { sizeName } from './chart';
import { type Row, SIZES } from './compare';
import type { Times } from './measure';
import type { Weights } from './weigh';

/** One budget of the product and what was measured. */
export interface Budget {
  readonly what: string;
  readonly allowed: string;
  readonly measured: string;
  readonly isMet: boolean;
}

export function budgetTable(budgets: readonly Budget[]): string {
  return table(
    ['Qué', 'Presupuesto', 'Medido', 'Se cumple'],
    budgets.map(({ what, allowed, measured, isMet }) => [
      what,
      allowed,
      measured,
      isMet ? 'sí' : '**no**',
    ]),
  );
}

/** What the scripts are made of, and where a full check spends its time: shares of a whole. */
export function partsTable(
  { coach, background }: Weights,
  times: ReadonlyMap<string, number>,
): string {
  const share = (amounts: ReadonlyMap<string, number>, part: string): string => {
    const sum = [...amounts.values()].reduce((all, each) => all + each, 0);
    return `${Math.round((100 * (amounts.get(part) ?? 0)) / sum)} %`;
  };
  const parts = [...new Set([...coach.keys(), ...background.keys(), ...times.keys()])];
  return table(
    [
      'Parte',
      'Del tamaño del acompañante',
      'Del tamaño del segundo plano',
      'Del tiempo de una revisión de 10 kB',
    ],
    parts.map((part) => [part, share(coach, part), share(background, part), share(times, part)]),
  );
}

/** Every tool as many times the cost of Usted: median and 95th percentile of a full check. */
export function ratioTable(rows: readonly Row[]): string {
  const own = rows.find(({ name }) => name === 'Usted');
  const heads = ['Revisión completa', ...SIZES.map(sizeName), 'Crece con'];
  const full = rows.map(({ name, full, exponent }) => [
    name,
    ...full.map((times, at) => cell(times, own?.full[at])),
    `n^${decimal(exponent, 2)}`,
  ]);
  const keys = rows.map(({ name, key }) => [
    name,
    ...key.map((times, at) => cell(times, own?.key[at])),
  ]);
  return `${table(heads, full)}\n\n${table(['Una tecla', ...SIZES.map(sizeName)], keys)}`;
}

/** `× median / × p95 (runs, ± spread)`, of Usted itself in milliseconds. */
function cell(times: Times | undefined, own: Times | undefined): string {
  if (!times || !own) return '–';
  const detail = `(${times.runs}, ±${Math.round(times.spread * 100)} %)`;
  if (times === own) return `${number(own.median)} / ${number(own.p95)} ms ${detail}`;
  return `× ${number(times.median / own.median)} / ${number(times.p95 / own.p95)} ${detail}`;
}

export function number(value: number): string {
  return decimal(value, value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4);
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('es-CO', {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
