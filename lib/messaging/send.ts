import { browser } from 'wxt/browser';
import type { Answer, MessageName, Request } from '../messages';

/** What travels: the name keeps our messages apart from any other. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly usted: N;
  readonly request: Request<N>;
}

type Arguments<N extends MessageName> = Request<N> extends undefined ? [] : [request: Request<N>];

/** What must not happen twice when only its answer was lost. */
const ONCE: ReadonlySet<MessageName> = new Set(['settings.change', 'statistics.add', 'guide.open']);

/** The browser may stop the background while it is asked, but not as often as that. */
const MOST_TRIES = 4;

/**
 * Sends to the background (and to any other open page of the extension). The browser stops a
 * background at any time, even with a question in hand: then it is asked again.
 *
 * @returns the answer; undefined when nobody is there to answer: the extension was reloaded
 * @throws what the handler threw
 */
export function send<N extends MessageName>(
  name: N,
  ...[request]: Arguments<N>
): Promise<Answer<N> | undefined> {
  return quietly(async () => {
    for (let left = MOST_TRIES - 1; ; left--) {
      try {
        return await browser.runtime.sendMessage({ usted: name, request });
      } catch (error) {
        if (left === 0 || !isOurs() || !mayAskAgain(name, error)) throw error;
      }
    }
  });
}

/** Whether the extension under this script is still there. */
function isOurs(): boolean {
  return browser.runtime?.id !== undefined;
}

function mayAskAgain(name: MessageName, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return UNHEARD.test(error.message) || (CUT_OFF.test(error.message) && !ONCE.has(name));
}

/** Sends to every frame of a tab and waits for none; a tab without the coach is no error. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  ...[request]: Arguments<N>
): Promise<void> {
  await quietly(() => browser.tabs.sendMessage(tabId, { usted: name, request }));
}

/** Sends to every frame of every tab. */
export async function sendToAllTabs<N extends MessageName>(
  name: N,
  ...request: Arguments<N>
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, name, ...request)));
}

/*
 * Browsers tell a missing receiver only by the sentence: nobody heard the question, whoever heard it
 * left before the answer, or the extension is gone.
 */
const UNHEARD = /receiving end does not exist/iu;
const CUT_OFF = /message port closed|message channel (?:is )?closed/iu;
const GONE =
  /extension context invalidated|no tab with id|invalid tab id|back\/forward cache|actor '?conversation|runtime is undefined|reading 'sendMessage'/iu;

/** Whether an error only says that the other side has left. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return [UNHEARD, CUT_OFF, GONE].some((kind) => kind.test(error.message));
}

async function quietly<A>(deliver: () => Promise<A>): Promise<A | undefined> {
  try {
    return await deliver();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
