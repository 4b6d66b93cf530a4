import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Arguments under which a build loads quietly, in a display or without one. */
export const chromiumArgs = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // A container without user namespaces cannot start the sandbox, and root may not.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['--disable-gpu']),
];

/**
 * Path of a Chromium. `CHROMIUM` names one; otherwise the usual names on the path are tried, and
 * where none is found Debian's package is installed if this user may.
 *
 * @throws Error in Spanish that says what to install
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && install()) {
    const installed = onPath();
    if (installed) return installed;
  }
  throw new Error(
    'No se encontró Chromium. Instálelo con «sudo apt-get install chromium» (Debian, Ubuntu) o indique su ruta en la variable CHROMIUM.',
  );
}

function onPath(): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  }
  return undefined;
}

function install(): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', 'chromium');
}
