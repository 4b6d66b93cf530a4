import { browser } from 'wxt/browser';
import { type PolicyRead, readPolicy } from './policy';
import type { HideablePage } from './rule-set';
import { RULE_KEYS } from './rule-store';
import { patternOf } from './site';

/** The entity's policy, from the copy that is kept of it; the rules of no pack are read for it. */
export async function loadPolicy(): Promise<PolicyRead> {
  const { [RULE_KEYS.policy]: raw } = await browser.storage.local.get(RULE_KEYS.policy);
  return readPolicy(raw);
}

/** Pages that the policy hides. */
export async function hiddenPages(): Promise<ReadonlySet<HideablePage>> {
  return new Set((await loadPolicy()).policy?.hidden);
}

/** Whether the policy wants the coach on a site. */
export function isWanted({ policy }: PolicyRead, site: string): boolean {
  const url = patternOf(site).slice(0, -1);
  return policy?.hosts.some((pattern) => covers(pattern, url)) ?? false;
}

/**
 * Sites that the policy switches on and the browser has not granted. No policy can grant what the
 * extension asks for later: the agent does with a click, or the entity's own package brings it.
 */
export async function missingHosts(): Promise<readonly string[]> {
  const hosts = (await loadPolicy()).policy?.hosts ?? [];
  const granted = await Promise.all(
    hosts.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return hosts.filter((_, index) => !granted[index]);
}

/** Whether a match pattern, which has no path, holds an address such as `https://a.gov.co/`. */
function covers(pattern: string, url: string): boolean {
  const [scheme, host = ''] = pattern.slice(0, -2).split('://');
  const { protocol, hostname } = new URL(url);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
