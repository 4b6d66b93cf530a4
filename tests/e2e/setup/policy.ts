import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionIdOf } from '../../../lib/build/extension-id';
import { EXTENSION } from './browser';

/** Where Debian's Chromium reads what an administrator of the machine decides. */
const FOLDER = '/etc/chromium/policies/managed';

/** Why policies cannot be tested here; undefined where they can. */
export const noPolicies =
  process.getuid?.() === 0 ? undefined : `only root may write to ${FOLDER}: policies are skipped`;

export interface ManagedExtension {
  /** Folder of a copy under an id of its own: a policy here touches no other browser. */
  readonly extension: string;
  /** Decides for the browser, also while it runs; undefined: nothing. */
  decide(policy: object | undefined): void;
  remove(): void;
}

export function managedExtension(): ManagedExtension {
  const extension = mkdtempSync(join(tmpdir(), 'usted-managed-'));
  cpSync(EXTENSION, extension, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const manifest = join(extension, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, key }));
  const id = extensionIdOf(key);
  const file = join(FOLDER, `${id}.json`);
  return {
    extension,
    decide(policy) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy ?? {} } } }));
    },
    remove() {
      rmSync(file, { force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
