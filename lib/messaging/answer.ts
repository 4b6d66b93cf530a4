import { browser } from 'wxt/browser';
import type { Answer, MessageName, Request } from '../messages';
import { listen } from './listen';
import type { Envelope } from './send';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Who sent a message, as the browser says it; a page cannot forge it. */
export type Sender = Parameters<Listener>[1];

/** Answers by message name. A door answers what it names and leaves the rest to other doors. */
export type Handlers = {
  readonly [N in MessageName]?: (
    request: Request<N>,
    sender: Sender,
  ) => Answer<N> | Promise<Answer<N>>;
};

/**
 * The router of a door. Only messages of this extension are heard. For names that it does not
 * handle it returns at once, since a promise from one listener silences all others.
 *
 * @param signal stops answering; the background, which ends with its worker, needs none
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const name = message.usted;
    if (!Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name] as (request: unknown, sender: Sender) => unknown;
    return (async () => handle(message.request, sender))();
  };
  listen(browser.runtime.onMessage, listener as Listener, signal);
}

/** Whether a message comes from a page of the extension itself, not from a content script. */
export function isFromOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Origin of the document that sent a message; undefined for an opaque one. */
export function originOf(sender: Sender): string | undefined {
  const origin =
    sender.origin ?? (sender.url && URL.canParse(sender.url) ? new URL(sender.url).origin : 'null');
  return origin === 'null' ? undefined : origin;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'usted' in message;
}
