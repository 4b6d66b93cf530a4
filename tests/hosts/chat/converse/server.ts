import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installFromDebian } from '../../../../lib/demo/programs';
import { servePages } from '../../../../lib/demo/serve';
import { freePort, start } from '../../process';

const PROSODY = '/usr/bin/prosody';
const DIST = resolve('node_modules/converse.js/dist');
const PAGE = 'tests/hosts/chat/converse/page.html';
const HOST = 'localhost';
const PASSWORD = 'clave-de-prueba';

/** Why Prosody cannot run here, in Spanish; undefined when it can. Installs it where it may. */
export function whyNotHere(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'Prosody se prueba solo en Debian y como root: cambia de usuario.';
  }
  if (!existsSync(PROSODY)) installFromDebian(['prosody'], { recommended: false });
  return existsSync(PROSODY)
    ? undefined
    : 'Prosody no está instalado. Instálelo con «sudo apt-get install --no-install-recommends prosody».';
}

export interface Chat {
  /** Converse.js with somebody logged in, and these conversations open. */
  url(user: string, talks: readonly string[]): string;
  stop(): Promise<void>;
}

/**
 * An XMPP server and a page with Converse.js, on free ports of loopback.
 *
 * @param people names by account; all of them know each other
 */
export async function startChat(people: Readonly<Record<string, string>>): Promise<Chat> {
  const folder = mkdtempSync(join(tmpdir(), 'usted-prosody-'));
  const data = join(folder, 'data');
  const config = join(folder, 'prosody.cfg.lua');
  const [http, c2s] = [await freePort(), await freePort()];
  mkdirSync(data);
  writeFileSync(config, configOf(data, http, c2s));
  chmodSync(folder, 0o755);
  chmodSync(config, 0o644);
  writeFileSync(join(data, 'groups.txt'), groupOf(people));
  own(data);
  for (const user of Object.keys(people)) {
    const args = ['--config', config, 'register', user, HOST, PASSWORD];
    const { status, stderr, stdout } = spawnSync('prosodyctl', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`prosodyctl: ${stdout}${stderr}`);
  }
  const prosody = await start(PROSODY, ['--config', config, '-F'], http);
  const shown = join(folder, 'pages');
  mkdirSync(shown);
  copyFileSync(PAGE, join(shown, 'index.html'));
  symlinkSync(DIST, join(shown, 'dist'));
  const pages = await servePages(shown);
  return {
    url: (user, talks) => {
      const asked = {
        user: `${user}@${HOST}`,
        talks: talks.map((talk) => `${talk}@${HOST}`).join(),
      };
      return `${pages.url}/?${new URLSearchParams({ ...asked, password: PASSWORD, port: `${http}` })}`;
    },
    async stop() {
      await pages.close();
      await prosody.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Prosody does not run as root: its data belong to the user that its package made. */
function own(folder: string): void {
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'prosody'], { encoding: 'utf8' }).stdout);
  chownSync(folder, id('-u'), id('-g'));
}

/** Everybody in everybody's list of contacts, by name. */
function groupOf(people: Readonly<Record<string, string>>): string {
  const members = Object.entries(people).map(([user, name]) => `${user}@${HOST}=${name}`);
  return ['[Chat]', ...members].join('\n');
}

function configOf(data: string, http: number, c2s: number): string {
  return `
data_path = "${data}"
pidfile = "${data}/prosody.pid"
log = { error = "*console" }
modules_enabled = { "roster", "saslauth", "disco", "bosh", "ping", "blocklist", "pep", "vcard_legacy", "groups" }
groups_file = "${data}/groups.txt"
modules_disabled = { "s2s", "tls", "posix" }
c2s_ports = { ${c2s} }
c2s_interfaces = { "127.0.0.1" }
s2s_ports = {}
http_ports = { ${http} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_cors_override = { bosh = { enabled = true } }
cross_domain_bosh = true
consider_bosh_secure = true
allow_unencrypted_plain_auth = true
c2s_require_encryption = false
authentication = "internal_hashed"
VirtualHost "${HOST}"
  http_host = "127.0.0.1"
`;
}
