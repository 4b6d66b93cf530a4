import { browser } from 'wxt/browser';

/**
 * Shows the introduction after the agent installed the extension. Where the entity did, its own
 * people introduce it; and what tests and the demonstration open is their own page.
 */
export async function welcome(): Promise<void> {
  if (['e2e', 'demo'].includes(import.meta.env.MODE)) return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}practice.html#introduccion` });
}
