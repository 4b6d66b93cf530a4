import { once } from 'node:events';

/** The other end of the pipe was closed: `| head` has seen enough. */
export class PipeClosed extends Error {}

/**
 * Writes to a stream no faster than it is read, so that answers never pile up in memory.
 *
 * @throws PipeClosed when nobody reads any more
 */
export function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return async (text) => {
    if (closed) throw new PipeClosed();
    if (text === '' || stream.write(text)) return;
    await once(stream, 'drain').catch(() => {
      throw new PipeClosed();
    });
  };
}
