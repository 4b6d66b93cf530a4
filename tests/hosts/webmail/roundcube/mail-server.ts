import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort, start } from '../../process';

/** The one password of all mailboxes. */
export const PASSWORD = 'clave-de-prueba';
/** User "nobody": Dovecot keeps no mail as root. */
const OWNER = 65_534;

export interface MailServer {
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Puts a message into the mailbox of an address, which need not exist. */
  deliver(address: string, message: string): Promise<void>;
  /** What stands in the inbox of an address, as its owner would read it. */
  inboxOf(address: string): Promise<Email[]>;
  stop(): Promise<void>;
}

/**
 * Dovecot with a mailbox for whoever logs in, and a server that takes mail and has Dovecot deliver
 * it; both on loopback, with all they write in one folder.
 */
export async function startMailServer(folder: string): Promise<MailServer> {
  const imapPort = await freePort();
  const config = join(folder, 'dovecot.conf');
  const mail = join(folder, 'mail');
  mkdirSync(mail);
  chmodSync(folder, 0o711);
  chownSync(mail, OWNER, OWNER);
  writeFileSync(config, configOf(folder, imapPort));
  const dovecot = await start('/usr/sbin/dovecot', ['-F', '-c', config], imapPort);

  const deliver = (address: string, message: string): Promise<void> =>
    new Promise((done, fail) => {
      const save = spawn('doveadm', ['-c', config, 'save', '-u', address, '-m', 'INBOX'], {
        stdio: ['pipe', 'ignore', 'pipe'],
      });
      let said = '';
      save.stderr.on('data', (data) => (said += data));
      save.on('exit', (code) => (code === 0 ? done() : fail(new Error(`doveadm: ${said}`))));
      save.stdin.end(message);
    });
  const smtp = smtpServer(deliver);
  const smtpPort = await freePort();
  await new Promise<void>((done) => smtp.listen(smtpPort, '127.0.0.1', done));

  return {
    imapPort,
    smtpPort,
    deliver,
    inboxOf: (address) => {
      const inbox = join(mail, address);
      const files = ['new', 'cur'].flatMap((part) => filesIn(join(inbox, part)));
      return Promise.all(files.map((file) => PostalMime.parse(readFileSync(file))));
    },
    async stop() {
      await new Promise<void>((done) => smtp.close(done));
      spawnSync('doveadm', ['-c', config, 'stop']);
      await dovecot.stop();
    },
  };
}

/** Takes mail from anybody to anybody, as the server of an entity does from its webmail. */
function smtpServer(deliver: MailServer['deliver']): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => done(null, { user: auth.username }),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const message = Buffer.concat(parts).toString('utf8');
        const { rcptTo } = session.envelope;
        Promise.all(rcptTo.map(({ address }) => deliver(address, message))).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function configOf(folder: string, port: number): string {
  return `
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
last_valid_uid = 0
last_valid_gid = 0
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${OWNER} home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
  }
  mailbox Drafts {
    auto = create
  }
}
`;
}
