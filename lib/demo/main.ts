import { buildDemo } from './build';
import { findChromium } from './chromium';
import { type Coach, launch } from './launch';
import { servePages } from './serve';
import { walk } from './walk';

/** A window where there is a screen for it; `--headless` does without. */
const window =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

let interrupted = false;

/** Ctrl+C closes the browser, and with it the demonstration. */
function closeOnInterrupt(coach: Coach): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interrupted = true;
      void coach.close();
    });
  }
}

async function showWindow({ context }: Coach, url: string): Promise<void> {
  const closed = context.waitForEvent('close', { timeout: 0 });
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${url}/correo.html`);
  console.log('Usted está abierto en el navegador. Para terminar, ciérrelo u oprima Ctrl+C.');
  await closed;
}

async function demonstrate(): Promise<void> {
  findChromium();
  console.log('Se prepara la extensión…');
  const extension = await buildDemo();
  const pages = await servePages('lib/demo/pages');
  const coach = await launch({ extension, window });
  closeOnInterrupt(coach);
  try {
    await (window ? showWindow(coach, pages.url) : walk(coach, pages.url));
  } finally {
    await coach.close();
    await pages.close();
  }
}

try {
  await demonstrate();
} catch (error) {
  if (!interrupted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
