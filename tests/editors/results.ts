import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Promised } from './contract';

export type Browser = 'chromium' | 'firefox';

/** Promises kept, by editor and browser. */
export type EditorResults = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What the last run saw, out of version control. */
export const LAST_RUN = resolve('.output/editors.json');

/** The promises that a run saw kept in one browser. */
export class Results {
  readonly #browser: Browser;
  readonly #kept: Record<string, Promised[]> = {};

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  keep(editor: string, promise: Promised): void {
    this.#kept[editor] = [...(this.#kept[editor] ?? []), promise];
  }

  /** Adds this browser's part to what the last run saw. */
  write(): void {
    const before: EditorResults = existsSync(LAST_RUN)
      ? JSON.parse(readFileSync(LAST_RUN, 'utf8'))
      : {};
    mkdirSync(dirname(LAST_RUN), { recursive: true });
    writeFileSync(
      LAST_RUN,
      `${JSON.stringify({ ...before, [this.#browser]: this.#kept }, null, 2)}\n`,
    );
  }
}
