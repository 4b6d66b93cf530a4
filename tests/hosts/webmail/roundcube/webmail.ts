import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, start } from '../../process';
import { type MailServer, startMailServer } from './mail-server';

const PAGES = '/var/lib/roundcube/public_html';
const SCHEMA = '/usr/share/roundcube/SQL/sqlite.initial.sql';

export interface Webmail {
  readonly url: string;
  readonly mail: MailServer;
  /** Gives an agent who has logged in once a signature. */
  sign(address: string, signature: string): void;
  stop(): Promise<void>;
}

/**
 * Roundcube as Debian packs it, with a database, a mail server and settings of its own, all in a
 * temporary folder and on free ports of loopback. A cookie chooses the editor: `editor=html`.
 */
export async function startWebmail(): Promise<Webmail> {
  const folder = mkdtempSync(join(tmpdir(), 'usted-roundcube-'));
  const mail = await startMailServer(folder);
  const database = join(folder, 'roundcube.db');
  for (const name of ['config', 'temp', 'logs', 'sessions']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'config', 'config.inc.php'), configOf(folder, database, mail));
  writeFileSync(join(folder, 'config', 'defaults.inc.php'), `<?php include '${DEFAULTS}';`);
  php(`$db = new PDO('sqlite:${database}'); $db->exec(file_get_contents('${SCHEMA}'));`);
  const port = await freePort();
  const server = await start(
    'php',
    ['-d', `session.save_path=${folder}/sessions`, '-S', `127.0.0.1:${port}`, '-t', PAGES],
    port,
    { ROUNDCUBE_CONFIG_DIR: `${folder}/config/`, PHP_CLI_SERVER_WORKERS: '4' },
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    mail,
    sign(address, signature) {
      php(
        `$db = new PDO('sqlite:${database}');
         $db->prepare('UPDATE identities SET signature = ? WHERE email = ?')->execute([$argv[1], $argv[2]]);`,
        signature,
        address,
      );
    },
    async stop() {
      await server.stop();
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const DEFAULTS = '/etc/roundcube/defaults.inc.php';

function php(code: string, ...args: string[]): void {
  const { status, stderr, stdout } = spawnSync('php', ['-r', code, '--', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`php: ${stdout}${stderr}`);
}

function configOf(folder: string, database: string, mail: MailServer): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0640';
$config['imap_host'] = '127.0.0.1:${mail.imapPort}';
$config['smtp_host'] = '127.0.0.1:${mail.smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'una-clave-de-24-caracter';
$config['language'] = 'es_ES';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['log_dir'] = '${folder}/logs';
$config['temp_dir'] = '${folder}/temp';
$config['draft_autosave'] = 0;
$config['htmleditor'] = ($_COOKIE['editor'] ?? '') === 'html' ? 1 : 0;
`;
}
