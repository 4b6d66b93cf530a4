import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { firstProgram, installFromDebian } from './programs';

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

/** Arguments under which a browser starts quietly, in a display or without one, with a build or bare. */
export const chromiumArgs = (extension?: string): string[] => [
  ...(extension === undefined ? [] : loading(extension)),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // A container without user namespaces cannot start the sandbox, and root may not.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['--disable-gpu']),
];

const loading = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  // Chrome and Edge ignore the two above since version 137: see launch.ts.
  '--enable-unsafe-extension-debugging',
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
  // With a font for emoji: the coach marks them, and a box says nothing.
  const fetched = installFromDebian(['chromium', 'fonts-noto-color-emoji']) && installed();
  if (fetched) return fetched;
  throw new Error(
    'No se encontró Chromium. Instálelo con «sudo apt-get install chromium» en Debian, o indique su ruta en la variable CHROMIUM.',
  );
}

const installed = (): string | undefined =>
  firstProgram(NAMES, [...(PLACES[process.platform] ?? []), chromium.executablePath()]);

function isUbuntu(): boolean {
  try {
    return /^ID=ubuntu$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
