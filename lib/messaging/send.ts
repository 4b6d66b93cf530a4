import { browser } from 'wxt/browser';
import type { Answer, MessageName, Request } from '../messages';

/** What travels: the name keeps our messages apart from any other. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly usted: N;
  readonly request: Request<N>;
}

type Arguments<N extends MessageName> = Request<N> extends undefined ? [] : [request: Request<N>];

/**
 * Sends to the background (and to any other open page of the extension).
 *
 * @returns the answer; undefined when nobody is there to answer: the extension was reloaded
 * @throws what the handler threw
 */
export function send<N extends MessageName>(
  name: N,
  ...[request]: Arguments<N>
): Promise<Answer<N> | undefined> {
  return quietly(() => browser.runtime.sendMessage({ usted: name, request }));
}

/** Sends to every frame of a tab and waits for none; a tab without the coach is no error. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  ...[request]: Arguments<N>
): Promise<void> {
  await quietly(() => browser.tabs.sendMessage(tabId, { usted: name, request }));
}

/** Browsers tell a missing receiver only by the sentence. */
const GONE =
  /receiving end does not exist|message port closed|message channel (?:is )?closed|extension context invalidated|no tab with id|invalid tab id|back\/forward cache|actor '?conversation|runtime is undefined|reading 'sendMessage'/iu;

/** Whether an error only says that the other side has left. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && GONE.test(error.message);
}

async function quietly<A>(deliver: () => Promise<A>): Promise<A | undefined> {
  try {
    return await deliver();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
