import { type BrowserType, firefox } from 'playwright-core';

/** Commands of WebDriver BiDi, sent beside those of Playwright. */
export interface BidiSession {
  send(method: string, parameters: object): Promise<unknown>;
}

/** What the browser does not do for BiDi, done in another way. */
export interface Substitutes {
  /** In place of a command that it does not know. */
  readonly commands: Readonly<Record<string, (parameters: object) => Promise<void>>>;
  /** Waits until the tab with a page of the extension is gone; tells whether it closed. */
  tabClosed(context: string): Promise<boolean>;
}

type Params = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number | undefined;
  readonly type?: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: Params;
  readonly result?: unknown;
  readonly message?: string;
}

interface Transport {
  onmessage?: ((message: Message) => void) | undefined;
  onclose?: ((reason?: string) => void) | undefined;
  send(message: Message): void;
  close(): void;
}

/** Where Playwright takes up the connection to a Firefox of the system, which it shows to nobody. */
interface Connecting {
  connectToTransport(transport: Transport, options: object): Promise<unknown>;
}
interface WithInside {
  readonly _connection: { toImpl(of: BrowserType): { readonly _bidiFirefox: Connecting } };
}

/** Ids of our own commands, far from those of Playwright. */
const FIRST_ID = 1_000_000_000;

/**
 * Starts a Firefox by Playwright and listens to the two as they speak: answers for the browser what
 * the ESR does not know yet, and tells when the extension's pages load and close, of which BiDi is
 * silent.
 *
 * @param launch starts it
 */
export async function launchWithSession<Launched>(
  launch: () => Promise<Launched>,
  substitutes: Substitutes,
): Promise<{ launched: Launched; session: BidiSession }> {
  const connecting = (firefox as unknown as WithInside)._connection.toImpl(firefox)._bidiFirefox;
  const connect = connecting.connectToTransport;
  let line: Line | undefined;
  connecting.connectToTransport = function (transport, options) {
    line = new Line(transport, substitutes);
    return connect.call(this, line, options);
  };
  try {
    const launched = await launch();
    if (!line) throw new Error('Playwright connects to Firefox in another way than it used to');
    return { launched, session: line };
  } finally {
    connecting.connectToTransport = connect;
  }
}

class Line implements Transport, BidiSession {
  onmessage?: Transport['onmessage'];
  readonly #transport: Transport;
  readonly #substitutes: Substitutes;
  readonly #asked = new Map<number, (answer: Message) => void>();

  constructor(transport: Transport, substitutes: Substitutes) {
    this.#transport = transport;
    this.#substitutes = substitutes;
    transport.onmessage = (message) => this.#hear(message);
  }

  set onclose(listener: Transport['onclose']) {
    this.#transport.onclose = listener;
  }

  close(): void {
    this.#transport.close();
  }

  send(message: Message): void;
  send(method: string, parameters: object): Promise<unknown>;
  send(what: Message | string, parameters: object = {}): unknown {
    if (typeof what === 'string') return this.#ask(what, parameters);
    const substitute = this.#substitutes.commands[what.method ?? ''];
    if (!substitute) return this.#transport.send(what);
    void substitute(what.params ?? {}).then(() =>
      this.onmessage?.({ id: what.id, type: 'success', result: {} }),
    );
  }

  async #ask(method: string, parameters: object): Promise<unknown> {
    const id = FIRST_ID + this.#asked.size;
    const answered = new Promise<Message>((resolve) => this.#asked.set(id, resolve));
    this.#transport.send({ id, method, params: { ...parameters } });
    const answer = await answered;
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }

  #hear(message: Message): void {
    const asker = this.#asked.get(message.id ?? 0);
    if (asker) {
      asker(message);
      return;
    }
    this.onmessage?.(message);
    const { method, params = {} } = message;
    if (method !== 'browsingContext.navigationCommitted') return;
    if (!String(params.url).startsWith('moz-extension:')) return;
    void this.#tellWhenLoaded(params);
    void this.#tellWhenClosed(params);
  }

  #tell(event: string, params: Params): void {
    this.onmessage?.({ type: 'event', method: `browsingContext.${event}`, params });
  }

  async #tellWhenClosed(params: Params): Promise<void> {
    const closed = await this.#substitutes.tabClosed(String(params.context));
    if (closed) this.#tell('contextDestroyed', { ...params, parent: null });
  }

  async #tellWhenLoaded(params: Params): Promise<void> {
    try {
      await this.#ask('script.evaluate', {
        expression: LOADED,
        target: { context: params.context },
        awaitPromise: true,
      });
    } catch {
      // It went to another page before: that one tells of itself.
      return;
    }
    this.#tell('domContentLoaded', params);
    this.#tell('load', params);
  }
}

const LOADED =
  "document.readyState === 'complete' || new Promise((done) => addEventListener('load', done, { once: true }))";
