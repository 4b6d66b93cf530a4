import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** Harper, all rules on, as its own editor plugins run it; in Node it has no worker. */
export async function create() {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
}
