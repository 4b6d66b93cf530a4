import { existsSync } from 'node:fs';
import { installFromDebian } from '../../../../lib/demo/programs';

/** What the webmail is made of, in Debian's packages; with php-cgi no web server comes along. */
const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-cgi', 'dovecot-imapd'];
const PARTS = ['/usr/share/roundcube/SQL/sqlite.initial.sql', '/usr/sbin/dovecot', '/usr/bin/php'];

/**
 * Why Roundcube cannot run here, in Spanish; undefined when it can. Installs what is missing where
 * this user may.
 */
export function whyNotHere(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'Roundcube y Dovecot se prueban solo en Debian y como root: el servidor de correo cambia de usuario.';
  }
  if (!isInstalled()) installFromDebian(PACKAGES, { recommended: false });
  return isInstalled()
    ? undefined
    : `Roundcube no está instalado. Instálelo con «sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}».`;
}

function isInstalled(): boolean {
  return PARTS.every((path) => existsSync(path));
}
