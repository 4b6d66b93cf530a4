import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first program that this user may start.
 *
 * @param names looked for in the folders of PATH
 * @param places full paths, tried after them
 */
export function firstProgram(
  names: readonly string[],
  places: readonly string[] = [],
): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface InstallOptions {
  /** Whether what the packages recommend comes along. Default: it does. */
  readonly recommended?: boolean;
}

/** Installs packages of Debian, where this user may; tells whether that went well. */
export function installFromDebian(
  packages: readonly string[],
  { recommended = true }: InstallOptions = {},
): boolean {
  if (process.getuid?.() !== 0) return false;
  // In turn: suites that run side by side may both lack something.
  const apt = (...args: string[]) =>
    spawnSync('flock', ['/var/lock/usted-apt.lock', 'apt-get', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const options = ['-y', ...(recommended ? [] : ['--no-install-recommends'])];
  return apt('update') && apt('install', ...options, ...packages);
}
