import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { budgetsOf } from './budgets';
import { chartOf } from './chart';
import { compare } from './compare';
import { QUICK, THOROUGH } from './measure';
import { measurePage } from './page';
import { profile } from './profile';
import { budgetTable, partsTable, ratioTable } from './report';
import { bareParse, onePass, otherTools, usted } from './subjects';
import { replyOf } from './texts';
import { buildAndWeigh } from './weigh';

const README = 'README.md';
const BLOCK = /(<!-- rendimiento -->\n)[\s\S]*?(<!-- \/rendimiento -->)/u;
const CHART = 'tests/bench/rendimiento.svg';
const PICTURE = `![Tiempo de una revisión completa según el tamaño del texto, de Usted y de las otras herramientas](${CHART})`;
const TOOLS = 'tests/bench/tools';

const USAGE = `npm run bench [-- --write] [--quick] [--rest SEGUNDOS]
  --write  actualiza la tabla del README y su gráfico
  --quick  mide menos veces y deja por fuera lo más lento
  --rest   cuánto se observan las pestañas en reposo; 60 si no se indica`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean' },
      quick: { type: 'boolean' },
      rest: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const say = (progress: string): void => console.error(progress);
  installTools(say);
  const weights = await buildAndWeigh();
  const page = await measurePage(Number(values.rest ?? 60));
  const rows = await compare(
    [usted(), bareParse(), onePass(), ...(await otherTools())],
    say,
    values.quick ? QUICK : THOROUGH,
  );
  const budgets = budgetsOf(page, rows);
  const times = await profile(checkMany);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
  const report = [
    `${machine}.`,
    budgetTable(budgets),
    partsTable(weights, times),
    ratioTable(rows),
  ].join('\n\n');
  console.log(report);
  if (values.write) {
    const readme = readFileSync(README, 'utf8');
    const inserted = (_: string, open: string, close: string) =>
      `${open}${report}\n\n${PICTURE}\n${close}`;
    writeFileSync(README, readme.replace(BLOCK, inserted));
    writeFileSync(CHART, chartOf(rows));
  }
  return 0;
}

/** Enough checks of texts never seen for the profile to tell where their time goes. */
function checkMany(): void {
  const { check } = usted();
  for (let run = 0; run < 200; run++) check(replyOf('es', 10_000, 70_000 + run));
}

/** What Usted is measured beside is 80 MB that nobody needs for anything else. */
function installTools(say: (progress: string) => void): void {
  if (existsSync(`${TOOLS}/node_modules/harper.js`)) return;
  say('Se instalan las herramientas con las que se compara…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: TOOLS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('No se pudieron instalar; se necesita conexión a npm.');
}

process.exitCode = await main();
