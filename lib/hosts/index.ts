import type { Channel } from '../engine/draft';
import type { Field } from '../fields/field';
import { chatwoot } from './chat/chatwoot';
import { converse } from './chat/converse';
import { intercom } from './chat/intercom';
import { rocketchat } from './chat/rocketchat';
import { tawk } from './chat/tawk';
import { teams } from './chat/teams';
import { whatsapp } from './chat/whatsapp';
import { zendesk } from './chat/zendesk';
import { generic } from './generic';
import type { Host, Reply } from './host';
import { gmail } from './mail/gmail';
import { outlook } from './mail/outlook';
import { outermost } from './mail/outside';
import { roundcube } from './mail/roundcube';
import { yahoo } from './mail/yahoo';
import { zimbra } from './mail/zimbra';

/** Where replies are written, as far as it is known. The first that matches a page serves it. */
const HOSTS: readonly Host[] = [
  gmail,
  outlook,
  roundcube,
  zimbra,
  yahoo,
  converse,
  chatwoot,
  zendesk,
  whatsapp,
  rocketchat,
  teams,
  tawk,
  intercom,
  // What no other knows.
  generic,
];

/** Host of each field, found once: looking for one reads the whole page. */
const known = new WeakMap<HTMLElement, Host>();

/**
 * The reply that a field writes; undefined when it writes none that is known.
 *
 * @param channel what the agent or the entity said of this site; the host's own when undefined
 */
export function replyOf({ element }: Field, channel?: Channel): Reply | undefined {
  const reply = replyIn(element);
  return reply && channel ? { ...reply, channel } : reply;
}

/**
 * Whether the agent's words in a field are to be coached: not the lines of recipients, the search
 * box or the notes of a host that is known.
 */
export function isCoached({ element }: Field): boolean {
  return replyIn(element) !== undefined || hostOf(element) === generic;
}

/** A page that is not what its host takes it for must not end the coaching: then it is any page. */
function replyIn(element: HTMLElement): Reply | undefined {
  try {
    return hostOf(element).replyIn(element);
  } catch {
    known.set(element, generic);
    return undefined;
  }
}

function hostOf(element: HTMLElement): Host {
  const host = known.get(element) ?? find(outermost(element).ownerDocument);
  known.set(element, host);
  return host;
}

function find(page: Document): Host {
  return HOSTS.find((host) => host.matches(page)) ?? generic;
}
