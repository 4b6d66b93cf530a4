import { parseArgs } from 'node:util';
import { scoreClean } from './clean';
import { readGold } from './gold';
import { type Agreement, agreeWithHunspell } from './hunspell';
import { type Failure, type Figures, f1, falseAlarms, precision, recall, score } from './score';

const USAGE = `npm run accuracy -- --gold ARCHIVO|CARPETA [--gold …] [--failures]
o: npm run accuracy -- --clean ARCHIVO|CARPETA [--clean …] [--failures]
o: npm run accuracy -- --hunspell [--failures]`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gold: { type: 'string', multiple: true },
      clean: { type: 'string', multiple: true },
      hunspell: { type: 'boolean' },
      failures: { type: 'boolean' },
    },
  });
  if (values.clean) return reportClean(values.clean, values.failures === true);
  if (values.hunspell) return reportHunspell(values.failures === true);
  const paths = [...(values.gold ?? []), ...positionals];
  if (paths.length === 0) {
    console.error(`Falta decir con qué datos medir: ${USAGE}`);
    return 2;
  }
  const { total, bySource, byKind, pairs, failures } = score(readGold(paths));
  console.log(row('', ['precisión', 'recall', 'F1', 'falsas %', '/1000 pal.', 'tuteo', 'usted']));
  for (const [name, figures] of [...bySource].sort()) console.log(figuresRow(name, figures));
  console.log('');
  for (const [name, figures] of [...byKind].sort()) console.log(figuresRow(name, figures));
  console.log('');
  console.log(figuresRow('total', total));
  if (pairs.all > 0) {
    const share = ((100 * pairs.right) / pairs.all).toFixed(1);
    console.log(`\nparejas con ambas ediciones bien: ${pairs.right} de ${pairs.all} (${share} %)`);
  }
  if (values.failures) for (const failure of failures) console.log(describe(failure));
  return 0;
}

/** Findings on formal prose, by rule and per 1,000 words. */
function reportClean(paths: readonly string[], samples: boolean): number {
  const { words, byRule } = scoreClean(paths);
  const all = [...byRule.values()].reduce((sum, found) => sum + found.length, 0);
  const per = (count: number): string => ((1000 * count) / words).toFixed(2);
  console.log(`${words} palabras; errores y advertencias por cada 1000: ${per(all)} (${all})`);
  for (const [rule, found] of [...byRule].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(row(rule, [String(found.length), per(found.length)]));
    if (samples) for (const each of found) console.log(`    ${each}`);
  }
  return 0;
}

/** How far the dictionary answers as the hunspell program does over the same files. */
function reportHunspell(samples: boolean): number {
  const { words, slips } = agreeWithHunspell();
  console.log(row('', ['palabras', 'iguales %', 'perdidas', 'léxico', 'derivadas', 'dudosas']));
  console.log(agreementRow('Palabras de la lista de Debian', words));
  console.log(agreementRow('Errores de escritura', slips));
  if (samples) for (const each of [words, slips]) console.log(each);
  return words.lost.length + slips.lost.length > 0 ? 1 : 0;
}

function agreementRow(name: string, { asked, lost, added, derived, doubted }: Agreement): string {
  const equal = ((100 * (asked - lost.length - added.length)) / asked).toFixed(2);
  const counts = [lost, added, derived, doubted].map(({ length }) => String(length));
  return row(name, [String(asked), equal, ...counts]);
}

function figuresRow(name: string, figures: Figures): string {
  const { found, missed, accused, clean, cleanWords } = figures;
  const shares = [precision, recall, f1, falseAlarms].map((share) => share(figures)?.toFixed(2));
  const perWords = cleanWords > 0 ? ((1000 * accused) / cleanWords).toFixed(2) : undefined;
  const counts = [`${found}/${found + missed}`, `${clean}/${clean + accused}`];
  return row(name, [...shares, perWords, ...counts]);
}

function row(name: string, cells: readonly (string | undefined)[]): string {
  return name.padEnd(48) + cells.map((cell) => (cell ?? '–').padStart(12)).join('');
}

function describe({ item, kind, flagged }: Failure): string {
  const what = kind === 'missed' ? 'no vista' : `falsa: ${flagged.join(', ')}`;
  return `\n${item.id} [${item.label}] ${what}\n  ${item.text.replaceAll('\n', ' ⏎ ')}`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
