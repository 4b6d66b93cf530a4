import { buildDemo } from './build';
import { findChromium } from './chromium';
import { launch } from './launch';
import { servePages } from './serve';
import { walk } from './walk';

/** A window where there is a screen for it; `--headless` does without. */
const window =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

try {
  findChromium();
  console.log('Se prepara la extensión…');
  const extension = await buildDemo();
  const pages = await servePages('lib/demo/pages');
  const coach = await launch({ extension, window });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => coach.close());
  if (window) {
    const closed = coach.context.waitForEvent('close', { timeout: 0 });
    const [page = await coach.context.newPage()] = coach.context.pages();
    await page.goto(`${pages.url}/correo.html`);
    console.log('Usted está abierto en el navegador. Para terminar, ciérrelo u oprima Ctrl+C.');
    await closed;
  } else {
    await walk(coach, pages.url);
  }
  await coach.close();
  await pages.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
