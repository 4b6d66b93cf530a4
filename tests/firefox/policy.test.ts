import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servePages } from '../../lib/demo/serve';
import { buildEditorPages } from '../editors/build-pages';
import { EditorPage } from '../editors/editor-page';
import { FIREFOX_EXTENSION, findFirefox, launchFirefox } from './launch';

/** Where Firefox reads what an administrator of the machine decides. */
const FILE = '/etc/firefox/policies/policies.json';

/** Why policies cannot be tested here; undefined where they can. */
function obstacle(): string | undefined {
  if (!findFirefox()) return 'Firefox is not installed: its policies are skipped';
  if (process.getuid?.() !== 0) return `only root may write ${FILE}: policies are skipped`;
  return existsSync(FILE) ? `${FILE} belongs to this machine: policies are skipped` : undefined;
}
const noPolicies = obstacle();
if (noPolicies) console.warn(noPolicies);

describe.skipIf(noPolicies)("the entity's policy in Firefox", () => {
  /** Runs with a copy of the extension under an id of its own, of which the policy speaks. */
  async function decided(policy: object, run: (extension: string) => Promise<void>): Promise<void> {
    const extension = mkdtempSync(join(tmpdir(), 'usted-managed-'));
    cpSync(FIREFOX_EXTENSION, extension, { recursive: true });
    const path = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    const id = `usted-${process.pid}@prueba.gov.co`;
    manifest.browser_specific_settings.gecko.id = id;
    writeFileSync(path, JSON.stringify(manifest));
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(
      FILE,
      JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
    );
    try {
      await run(extension);
    } finally {
      rmSync(FILE, { force: true });
      rmSync(extension, { recursive: true, force: true });
    }
  }

  it('locks a rule and brings a term', async () => {
    const policy = {
      defaults: { adjust: ['+jerga: ñañaras = nervios'] },
      locks: { rules: { tuteo: { enabled: false } } },
    };
    await decided(policy, async (extension) => {
      const server = await servePages(await buildEditorPages('firefox'));
      const { browser, context, handsIn } = await launchFirefox(extension);
      try {
        const page = await context.newPage();
        const editor = await EditorPage.open(page, server.url, 'contenteditable', handsIn);
        await editor.type('Hoy tienes ñañaras por ende.');
        await expect.poll(() => editor.underlined()).toEqual(['ñañaras', 'por ende']);
      } finally {
        await browser.close();
        await server.close();
      }
    });
  });
});
