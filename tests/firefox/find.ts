import { existsSync } from 'node:fs';
import { firstProgram, installFromDebian } from '../../lib/demo/programs';

const PLACES = ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of a Firefox that this system has: `FIREFOX` names one, otherwise the usual names and places
 * are tried.
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX;
  if (named !== undefined && existsSync(named)) return named;
  return firstProgram(['firefox-esr', 'firefox'], PLACES);
}

/**
 * Path of a Firefox, which is installed from Debian's packages where there is none and this user
 * may.
 *
 * @throws Error in Spanish that says what to install
 */
export function needFirefox(): string {
  const found = findFirefox() ?? (installFromDebian(['firefox-esr']) ? findFirefox() : undefined);
  if (found) return found;
  throw new Error(
    'No se encontró Firefox, en el que también se prueba la extensión. Instálelo con «sudo apt-get install firefox-esr» en Debian, o indique su ruta en la variable FIREFOX.',
  );
}
