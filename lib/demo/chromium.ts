import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Where systems without a common path for programs keep their browsers. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Arguments under which a build loads quietly, in a display or without one. */
export const chromiumArgs = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  // Chrome and Edge ignore the two above since version 137: see launch.ts.
  '--enable-unsafe-extension-debugging',
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
 * Path of a Chromium. `CHROMIUM` names one; otherwise the usual names and places are tried, and
 * where none is found Debian's package is installed if this user may.
 *
 * @throws Error in Spanish that says what to install
 */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? installed();
  if (found) return found;
  if (isUbuntu()) {
    // Its package is a shell around a snap, which containers and many servers cannot run.
    throw new Error(
      'No se encontró Chromium. Instálelo con «npx playwright-core install --with-deps chromium» o indique su ruta en la variable CHROMIUM.',
    );
  }
  if (process.getuid?.() === 0 && installFromDebian()) {
    const chromium = installed();
    if (chromium) return chromium;
  }
  throw new Error(
    'No se encontró Chromium. Instálelo con «sudo apt-get install chromium» en Debian, o indique su ruta en la variable CHROMIUM.',
  );
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const places = PLACES[process.platform] ?? [];
  return [...onPath, ...places, chromium.executablePath()].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isUbuntu(): boolean {
  try {
    return /^ID=ubuntu$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian(): boolean {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // With a font for emoji: the coach marks them, and a box says nothing.
  return apt('update') && apt('install', '-y', 'chromium', 'fonts-noto-color-emoji');
}
