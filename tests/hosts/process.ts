import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A server that runs for as long as a test, with the processes that it starts itself. */
export interface Running {
  stop(): Promise<void>;
}

/** A port of loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * Starts a server and waits until it listens.
 *
 * @throws Error with what it said, when it ends instead
 */
export async function start(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    // A group of its own, so that its workers end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { stop: () => stop(child) };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((done) => child.on('exit', done));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
