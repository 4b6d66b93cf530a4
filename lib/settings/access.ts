import { browser } from 'wxt/browser';
import { isFromOwnPage, originOf, type Sender } from '../messaging/answer';
import type { SettingsChange } from './changes';
import { patternOf, siteOf } from './site';

/** Whether the extension still has the agent's permission for the site that asks. */
export async function isAllowed(sender: Sender): Promise<boolean> {
  const site = siteOf(originOf(sender));
  return site !== undefined && browser.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * Whether a sender may make a change. A content script lives in a process that a hostile page may
 * come to control: it may dismiss findings and name a channel, and pause or widen nothing.
 */
export function isPermitted({ type }: SettingsChange, sender: Sender): boolean {
  return isFromOwnPage(sender) || type === 'dismiss' || type === 'channel';
}
