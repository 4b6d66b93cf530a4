import type { Page } from 'playwright-core';

/** Leaves a page with a browser that opens no dialogs, as far as our own world can tell. */
export async function breakDialogs(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    await session.send('Runtime.evaluate', {
      contextId,
      expression: 'HTMLDialogElement.prototype.showModal = () => { throw new Error("broken"); }',
    });
  }
}
